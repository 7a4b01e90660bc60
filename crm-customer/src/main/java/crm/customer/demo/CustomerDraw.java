package crm.customer.demo;

import crm.customer.profile.CustomerClass;
import crm.customer.profile.CustomerStatus;
import crm.system.demo.branch.DemoBranch;
import crm.system.demo.people.MobileNumbers;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;

/** Draws the customers of one chunk. */
final class CustomerDraw {

    /** A customer has up to four mobile numbers: indexes id * 4 to id * 4 + 3. */
    static final int MOBILES_EACH = 4;

    private static final int ADULT_YEARS = 18;

    private static final int SURE_TO_WAIT = 3;

    private static final int[] CONSENT_PERCENT = {82, 41, 56};

    private final DemoBranch branch;
    private final Places places;
    private final HolderDraw holders;
    private final MobileNumbers mobiles;
    private final LocalDateTime now;
    private final SplittableRandom random;

    CustomerDraw(
            DemoBranch branch,
            Places places,
            HolderDraw holders,
            MobileNumbers mobiles,
            LocalDateTime now,
            SplittableRandom random) {
        this.branch = branch;
        this.places = places;
        this.holders = holders;
        this.mobiles = mobiles;
        this.now = now;
        this.random = random;
    }

    DrawnCustomer draw(long id) {
        boolean published = id == branch.portalCustomerId();
        boolean waiting = isSureToWait(id);
        DemoBranch.Desk home = branch.desks().get(0);
        // Drawn all the same, so that whoever comes after draws what they would have drawn.
        DemoBranch.Desk drawnDesk = published ? home : places.desk(random);
        CustomerStatus drawnStatus = published ? CustomerStatus.ACTIVE : Life.status(random);
        DemoBranch.Desk desk = waiting ? home : drawnDesk;
        CustomerStatus status = waiting ? CustomerStatus.IN_REVIEW : drawnStatus;
        String region = places.county(desk, random);
        boolean enterprise = !published && random.nextInt(100) < 4 && !waiting;
        Holder holder = enterprise ? holders.enterprise(id, region, random) : holders.person(id, region, random);
        boolean known = status != CustomerStatus.TO_BE_COMPLETED;
        return new DrawnCustomer(
                id,
                holder,
                Life.draw(status, enterprise ? null : holder.birth().plusYears(ADULT_YEARS), now, random),
                enterprise || !known ? Facts.UNKNOWN : Facts.draw(holders.age(holder), random),
                desk,
                adviser(desk),
                waiting ? CustomerClass.INDIVIDUAL : customerClass(enterprise),
                Facts.channel(status, random),
                Facts.credit(status, random),
                phone(id, holder, known),
                mail(holder, known),
                address(holder, known),
                consents());
    }

    /** Of however few customers, some openings wait where the published people of the staff work. */
    private boolean isSureToWait(long id) {
        return id > branch.portalCustomerId() && id <= branch.portalCustomerId() + SURE_TO_WAIT;
    }

    private DemoBranch.Adviser adviser(DemoBranch.Desk desk) {
        List<DemoBranch.Adviser> of = desk.advisers();
        return of.isEmpty() ? null : of.get(random.nextInt(of.size()));
    }

    private CustomerClass customerClass(boolean enterprise) {
        if (enterprise) {
            return CustomerClass.ENTERPRISE;
        }
        return random.nextInt(100) < 5 ? CustomerClass.KEY_ACCOUNT : CustomerClass.INDIVIDUAL;
    }

    private String phone(long id, Holder holder, boolean known) {
        if (!known && random.nextInt(10) < 2) {
            return null;
        }
        return holder.enterprise() ? ServiceNumbers.landline(holder.region(), id) : mobiles.at(id * MOBILES_EACH);
    }

    private String mail(Holder holder, boolean known) {
        boolean has = known && random.nextInt(100) < (holder.enterprise() ? 95 : 60);
        if (!has) {
            return null;
        }
        return holder.enterprise()
                ? "office@" + holder.name().initials() + random.nextInt(1_000) + ".example"
                : holder.name().sound() + random.nextInt(10_000) + "@mail.example";
    }

    private String address(Holder holder, boolean known) {
        if (!known && random.nextBoolean()) {
            return null;
        }
        return holder.enterprise() ? places.office(holder.region(), random) : places.home(holder.region(), random);
    }

    private int consents() {
        int bits = 0;
        for (int i = 0; i < CONSENT_PERCENT.length; i++) {
            bits |= random.nextInt(100) < CONSENT_PERCENT[i] ? 1 << i : 0;
        }
        return bits;
    }
}
