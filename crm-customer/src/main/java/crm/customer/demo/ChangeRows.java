package crm.customer.demo;

import crm.customer.change.ChangeKind;
import crm.customer.profile.Credit;
import crm.customer.profile.CustomerStatus;
import crm.customer.submission.ReviewState;
import crm.system.crypto.FieldCipher;
import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import crm.system.demo.branch.DemoBranch;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Some better credit ratings that account managers asked for and a second person has yet to look at. */
final class ChangeRows {

    /** A queue that people can read, however many customers there are. */
    private static final long LAST = 1_000;

    private static final long EACH = 37;

    /** The first ones belong to the published logins and to tests. */
    private static final long SPARED = 10;

    private static final String CREDIT = "credit";

    private ChangeRows() {}

    /** @param published where the published staff works: of however few customers, one waits there */
    static void write(
            List<DrawnAccount> accounts, DemoBook.Inserts inserts, LocalDateTime now, DemoBranch.Desk published)
            throws SQLException {
        List<DrawnCustomer> possible = accounts.stream()
                .map(DrawnAccount::customer)
                .filter(ChangeRows::isPossible)
                .toList();
        Optional<DrawnCustomer> sure = possible.stream()
                .filter(customer -> customer.desk().equals(published) && customer.id() > SPARED)
                .findFirst();
        List<DrawnCustomer> asked = possible.stream()
                .filter(customer -> customer.id() % EACH == 0
                        || sure.filter(customer::equals).isPresent())
                .toList();
        try (BulkInsert requests = inserts.into(
                "cus_change_request",
                "id",
                "version",
                "customer_id",
                "kind",
                "about",
                "state",
                "submitted_by",
                "submitted_account",
                "submitter_name",
                "submitted_at",
                "words")) {
            for (DrawnCustomer customer : asked) {
                DemoBranch.Adviser adviser = customer.adviser();
                requests.row(
                        customer.id(),
                        1L,
                        customer.id(),
                        ChangeKind.RECORD.name(),
                        CREDIT,
                        ReviewState.WAITING.name(),
                        adviser.employeeId(),
                        adviser.accountId(),
                        adviser.name(),
                        now.minusHours(customer.id() % 72),
                        "十年来按时缴费");
            }
        }
        writeLines(asked, inserts);
    }

    private static void writeLines(List<DrawnCustomer> asked, DemoBook.Inserts inserts) throws SQLException {
        FieldCipher cipher = FieldCipher.instance();
        try (BulkInsert lines =
                inserts.into("cus_change_line", "id", "request_id", "field", "value_from", "value_to")) {
            for (DrawnCustomer customer : asked) {
                Credit now = customer.credit();
                lines.row(
                        customer.id(),
                        customer.id(),
                        CREDIT,
                        cipher.encrypt(now == null ? null : now.name()),
                        cipher.encrypt(Credit.A.name()));
            }
        }
    }

    private static boolean isPossible(DrawnCustomer customer) {
        return customer.id() <= LAST
                && customer.is(CustomerStatus.ACTIVE)
                && customer.adviser() != null
                && customer.credit() != Credit.A;
    }
}
