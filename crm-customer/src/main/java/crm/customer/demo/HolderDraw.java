package crm.customer.demo;

import crm.customer.document.DocumentKind;
import crm.customer.document.Gender;
import crm.customer.names.NameSound;
import crm.system.demo.people.ResidentNumbers;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/** Draws the holders of one chunk's accounts, each with a document that nobody else has. */
final class HolderDraw {

    /** Of the 500 sequence numbers that a sex has per day and county, each chunk uses its own share. */
    private static final int SEQUENCES = 500;

    private static final Weighted<Integer> YOUNGEST_OF_BAND = new Weighted<Integer>()
            .with(14, 18)
            .with(24, 26)
            .with(22, 36)
            .with(18, 46)
            .with(13, 56)
            .with(7, 66)
            .with(2, 76);

    private static final Weighted<DocumentKind> KINDS = new Weighted<DocumentKind>()
            .with(93, DocumentKind.ID_CARD)
            .with(4, DocumentKind.HOUSEHOLD_REGISTER)
            .with(3, DocumentKind.PASSPORT);

    private final PersonNames names;
    private final Enterprises enterprises;
    private final LocalDate today;
    private final int chunk;
    private final int chunks;
    private final Set<String> given = new HashSet<>();

    HolderDraw(PersonNames names, Enterprises enterprises, LocalDate today, int chunk, int chunks) {
        this.names = names;
        this.enterprises = enterprises;
        this.today = today;
        this.chunk = chunk;
        this.chunks = chunks;
    }

    Holder enterprise(long id, String region, SplittableRandom random) {
        return new Holder(
                true,
                NameSound.of(enterprises.name(region, random)),
                null,
                null,
                region,
                DocumentKind.BUSINESS_LICENCE,
                Enterprises.code(region, id));
    }

    Holder person(long id, String region, SplittableRandom random) {
        boolean male = random.nextBoolean();
        DocumentKind kind = KINDS.draw(random);
        boolean foreign = kind == DocumentKind.PASSPORT && random.nextInt(3) > 0;
        LocalDate birth = birth(random);
        String number = kind == DocumentKind.PASSPORT
                ? (foreign ? "P" : "E") + (10_000_000 + id * 7_654_321 % 90_000_000)
                : residentNumber(region, birth, male, random);
        while (kind.tellsPerson() && !given.add(number)) {
            birth = birth(random);
            number = residentNumber(region, birth, male, random);
        }
        return new Holder(
                false,
                NameSound.of(foreign ? names.foreign(random) : names.chinese(male, random)),
                male ? Gender.MALE : Gender.FEMALE,
                birth,
                region,
                kind,
                number);
    }

    /** In full years, by the branch's date: whoever came of age today is of age, wherever else it is still yesterday. */
    int age(Holder holder) {
        return holder.age(today);
    }

    private LocalDate birth(SplittableRandom random) {
        int age = YOUNGEST_OF_BAND.draw(random);
        return today.minusYears(age).minusDays(random.nextInt(365 * 9));
    }

    private String residentNumber(String region, LocalDate birth, boolean male, SplittableRandom random) {
        int place = chunk + chunks * random.nextInt((SEQUENCES - chunk - 1) / chunks + 1);
        return ResidentNumbers.compose(region, birth, place * 2 + (male ? 1 : 0));
    }
}
