package crm.customer.demo;

import crm.customer.profile.Channel;
import crm.customer.profile.Credit;
import crm.customer.profile.CustomerStatus;
import crm.customer.profile.Education;
import crm.system.demo.DemoTable;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What is known of a person besides name and document; all of it may be null.
 *
 * @param incomeBand 1 the lowest to 6 the highest
 */
record Facts(Education education, String occupation, Integer incomeBand) {

    static final Facts UNKNOWN = new Facts(null, null, null);

    private static final Weighted<Education> EDUCATION = new Weighted<Education>()
            .with(12, Education.PRIMARY)
            .with(42, Education.SECONDARY)
            .with(20, Education.VOCATIONAL)
            .with(21, Education.BACHELOR)
            .with(4, Education.MASTER)
            .with(1, Education.DOCTOR);

    private static final Weighted<Credit> CREDIT = new Weighted<Credit>()
            .with(20, Credit.A)
            .with(45, Credit.B)
            .with(25, Credit.C)
            .with(8, Credit.D)
            .with(2, Credit.E);

    private static final Weighted<Channel> CHANNEL = new Weighted<Channel>()
            .with(72, Channel.HALL)
            .with(13, Channel.HOTLINE)
            .with(9, Channel.CAMPAIGN)
            .with(6, Channel.PORTAL);

    private static final List<Occupation> OCCUPATIONS = DemoTable.rows("/crm/customer/demo/occupations.tsv").stream()
            .map(Occupation::of)
            .toList();

    private record Occupation(String name, int leastIncome, int mostIncome, int from, int to) {

        static Occupation of(String[] row) {
            return new Occupation(
                    row[0],
                    Integer.parseInt(row[1]),
                    Integer.parseInt(row[2]),
                    Integer.parseInt(row[3]),
                    Integer.parseInt(row[4]));
        }

        boolean fits(int age) {
            return from <= age && age <= to;
        }
    }

    /** Draws what somebody of an age told us; some tell nothing, and so does whoever is too young or old to work. */
    static Facts draw(int age, SplittableRandom random) {
        if (random.nextInt(100) < 8 || OCCUPATIONS.stream().noneMatch(any -> any.fits(age))) {
            return UNKNOWN;
        }
        Occupation occupation = OCCUPATIONS.get(random.nextInt(OCCUPATIONS.size()));
        while (!occupation.fits(age)) {
            occupation = OCCUPATIONS.get(random.nextInt(OCCUPATIONS.size()));
        }
        return new Facts(
                EDUCATION.draw(random),
                occupation.name(),
                random.nextInt(occupation.leastIncome(), occupation.mostIncome() + 1));
    }

    static Credit credit(CustomerStatus status, SplittableRandom random) {
        return status == CustomerStatus.TO_BE_COMPLETED ? null : CREDIT.draw(random);
    }

    static Channel channel(CustomerStatus status, SplittableRandom random) {
        return status == CustomerStatus.TO_BE_COMPLETED ? Channel.TAKEOVER : CHANNEL.draw(random);
    }
}
