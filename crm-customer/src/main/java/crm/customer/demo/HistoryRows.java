package crm.customer.demo;

import crm.customer.profile.CustomerStatus;
import crm.system.crypto.FieldCipher;
import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import crm.system.demo.branch.DemoBranch;
import crm.system.demo.people.MobileNumbers;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;

/** Writes what happened with a customer, and some changes of fields from what to what. */
final class HistoryRows {

    /** Ids of a customer's entries run from id * 12 - 11 to id * 12. */
    static final int MOST = 12;

    /** Fields by the names that the record's own history gives them. */
    private static final String ADDRESS = "address";

    private static final String PHONE = "phone";

    /** The last of a customer's mobile numbers is the one it had before. */
    private static final int FORMER_MOBILE = CustomerDraw.MOBILES_EACH - 1;

    private final DemoBook.Inserts inserts;
    private final MobileNumbers mobiles;
    private final Places places;
    private final SplittableRandom random;

    HistoryRows(DemoBook.Inserts inserts, MobileNumbers mobiles, Places places, SplittableRandom random) {
        this.inserts = inserts;
        this.mobiles = mobiles;
        this.places = places;
        this.random = random;
    }

    void write(List<DrawnAccount> accounts) throws SQLException {
        try (BulkInsert entries = inserts.into(
                        "cus_timeline_entry",
                        "id",
                        "customer_id",
                        "happened_at",
                        "kind",
                        "detail",
                        "actor_name",
                        "reference");
                BulkInsert changes = inserts.into(
                        "cus_field_change",
                        "id",
                        "customer_id",
                        "changed_at",
                        "account_id",
                        "actor_name",
                        "field",
                        "value_from",
                        "value_to")) {
            for (DrawnAccount account : accounts) {
                Line line = new Line(account.customer(), entries);
                opened(line, account);
                ended(line, account.customer());
                changed(line, account.customer(), changes);
            }
        }
    }

    private void opened(Line line, DrawnAccount account) throws SQLException {
        DrawnCustomer customer = account.customer();
        LocalDateTime opened = customer.life().opened();
        line.add(opened, customer.hasDocument() ? "opened" : "takenOver", null, customer.number());
        int minutes = 0;
        for (DrawnSubscription subscription : account.subscriptions()) {
            boolean atOpening = subscription.startedOn().equals(customer.life().since());
            minutes += 3;
            line.add(
                    atOpening ? opened.plusMinutes(minutes) : Life.duringHours(subscription.startedOn(), random),
                    "subscribed",
                    subscription.product().name(),
                    subscription.product().number());
            if (subscription.endedOn() != null) {
                line.add(
                        Life.duringHours(subscription.endedOn(), random),
                        "unsubscribed",
                        subscription.product().name(),
                        subscription.product().number());
            }
        }
    }

    private static void ended(Line line, DrawnCustomer customer) throws SQLException {
        LocalDateTime at = customer.life().changed();
        if (customer.is(CustomerStatus.SUSPENDED)) {
            line.add(at, "suspended", null, customer.number());
        } else if (customer.is(CustomerStatus.CLOSING)) {
            line.add(at, "closing", null, customer.number());
        } else if (customer.is(CustomerStatus.CLOSED)) {
            line.add(at, "closed", null, customer.number());
        }
    }

    private void changed(Line line, DrawnCustomer customer, BulkInsert changes) throws SQLException {
        DemoBranch.Adviser by = customer.adviser();
        if (by == null || random.nextInt(100) >= 9 || !customer.is(CustomerStatus.ACTIVE)) {
            return;
        }
        boolean moved = random.nextBoolean() || customer.holder().enterprise();
        String from = moved ? places.home(customer.holder().region(), random) : formerMobile(customer);
        FieldCipher cipher = FieldCipher.instance();
        changes.row(
                customer.id(),
                customer.id(),
                customer.life().changed(),
                by.accountId(),
                by.name(),
                moved ? ADDRESS : PHONE,
                cipher.encrypt(from),
                cipher.encrypt(moved ? customer.address() : customer.phone()));
        line.add(customer.life().changed(), "changed", moved ? ADDRESS : PHONE, customer.number());
    }

    private String formerMobile(DrawnCustomer customer) {
        return mobiles.at(customer.id() * CustomerDraw.MOBILES_EACH + FORMER_MOBILE);
    }

    /** The time line of one customer. */
    private static final class Line {

        private final DrawnCustomer customer;
        private final BulkInsert rows;
        private long id;

        Line(DrawnCustomer customer, BulkInsert rows) {
            this.customer = customer;
            this.rows = rows;
            id = (customer.id() - 1) * MOST;
        }

        void add(LocalDateTime at, String what, String detail, String reference) throws SQLException {
            rows.row(++id, customer.id(), at, "customer.timeline." + what, detail, customer.adviserName(), reference);
        }
    }
}
