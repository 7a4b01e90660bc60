package crm.customer.demo;

import crm.customer.document.CheckMethod;
import crm.customer.profile.CustomerStatus;
import crm.customer.submission.ReviewState;
import crm.customer.subscription.ContractTerm;
import crm.system.crypto.FieldCipher;
import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import crm.system.demo.branch.DemoBranch;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;

/** Writes what hangs on a customer: document, subscriptions, and what the old system told of those without document. */
final class AccountRows {

    private static final String OLD_SYSTEM = "legacy-crm";

    private final DemoBook.Inserts inserts;
    private final SplittableRandom random;
    private final FieldCipher cipher = FieldCipher.instance();

    AccountRows(DemoBook.Inserts inserts, SplittableRandom random) {
        this.inserts = inserts;
        this.random = random;
    }

    void writeDocuments(List<DrawnAccount> accounts) throws SQLException {
        try (BulkInsert rows = inserts.into(
                "cus_document",
                "id",
                "version",
                "customer_id",
                "kind",
                "number",
                "checked_by",
                "check_method",
                "photo_checked")) {
            for (DrawnAccount account : accounts) {
                DrawnCustomer customer = account.customer();
                if (customer.hasDocument()) {
                    Holder holder = customer.holder();
                    CheckMethod method = random.nextInt(100) < 80 ? CheckMethod.READER : CheckMethod.SIGHT;
                    rows.row(
                            customer.id(),
                            1L,
                            customer.id(),
                            holder.documentKind().name(),
                            cipher.encrypt(holder.documentNumber()),
                            customer.adviserId(),
                            method.name(),
                            random.nextInt(100) < 97);
                }
            }
        }
    }

    void writeSubscriptions(List<DrawnAccount> accounts) throws SQLException {
        try (BulkInsert rows = inserts.into(
                "cus_subscription",
                "id",
                "version",
                "customer_id",
                "product_id",
                "product_name",
                "service_number",
                "monthly_fee",
                "status",
                "started_on",
                "contract_ends_on",
                "ending_share",
                "ended_on")) {
            for (DrawnAccount account : accounts) {
                for (DrawnSubscription subscription : account.subscriptions()) {
                    rows.row(
                            subscription.id(),
                            1L,
                            account.customer().id(),
                            subscription.product().id(),
                            subscription.product().name(),
                            cipher.encrypt(subscription.serviceNumber()),
                            subscription.product().monthlyFee(),
                            subscription.status().name(),
                            subscription.startedOn(),
                            subscription.contractEndsOn(),
                            endingShare(subscription),
                            subscription.endedOn());
                }
            }
        }
    }

    /** As the product says for the term it was drawn with. */
    private static BigDecimal endingShare(DrawnSubscription subscription) {
        return subscription.contractEndsOn() == null
                ? null
                : subscription
                        .product()
                        .rules()
                        .term(SubscriptionDraw.CONTRACT_MONTHS)
                        .map(ContractTerm::endingShare)
                        .orElse(null);
    }

    /** The numbers in use; each may be held once only. */
    void writeServiceNumbers(List<DrawnAccount> accounts) throws SQLException {
        try (BulkInsert rows = inserts.into("cus_service_number", "subscription_id", "number")) {
            for (DrawnAccount account : accounts) {
                for (DrawnSubscription subscription : account.subscriptions()) {
                    if (!subscription.ended() && subscription.serviceNumber() != null) {
                        rows.row(subscription.id(), cipher.encrypt(subscription.serviceNumber()));
                    }
                }
            }
        }
    }

    /** Openings that wait for the second person; what the account manager of the branch submitted. */
    void writeReviews(List<DrawnAccount> accounts) throws SQLException {
        try (BulkInsert rows = inserts.into(
                "cus_opening_review",
                "id",
                "version",
                "customer_id",
                "state",
                "submitted_by",
                "submitted_account",
                "submitter_name",
                "submitted_at")) {
            for (DrawnAccount account : accounts) {
                DrawnCustomer customer = account.customer();
                if (customer.is(CustomerStatus.IN_REVIEW)) {
                    DemoBranch.Adviser adviser = customer.adviser();
                    rows.row(
                            customer.id(),
                            1L,
                            customer.id(),
                            ReviewState.WAITING.name(),
                            adviser == null ? null : adviser.employeeId(),
                            adviser == null ? null : adviser.accountId(),
                            adviser == null ? "-" : adviser.name(),
                            customer.life().opened());
                }
            }
        }
    }

    void writeTakeovers(List<DrawnAccount> accounts, LocalDateTime at) throws SQLException {
        try (BulkInsert rows = inserts.into(
                "cus_takeover",
                "id",
                "version",
                "customer_id",
                "source",
                "source_key",
                "tenure_months",
                "monthly_charge",
                "total_charge",
                "contract_kind",
                "churned",
                "taken_over_at")) {
            for (DrawnAccount account : accounts) {
                DrawnCustomer customer = account.customer();
                if (!customer.hasDocument()) {
                    int months = (int)
                            customer.life().since().until(at.toLocalDate()).toTotalMonths();
                    BigDecimal monthly = BigDecimal.valueOf(random.nextInt(1_900, 18_000), 2);
                    rows.row(
                            customer.id(),
                            1L,
                            customer.id(),
                            OLD_SYSTEM,
                            "L" + customer.id(),
                            months,
                            monthly,
                            monthly.multiply(BigDecimal.valueOf(months)),
                            random.nextBoolean() ? "month-to-month" : "two years",
                            false,
                            at);
                }
            }
        }
    }
}
