package crm.customer.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.change.DocumentChangeService;
import crm.customer.document.TooManyWrongDocuments;
import crm.customer.opening.OpeningDetails;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.opening.ShownDocument;
import crm.customer.profile.CustomerClass;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.customer.profile.OnlyAtHome;
import crm.customer.subscription.SubscriptionService;
import crm.system.errors.RecordNotFound;
import crm.system.identity.ShippedRole;
import crm.system.session.ActingSession;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.system.testing.SentStatements;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@InServer
class VisitServiceIT {

    private static final AtomicLong SESSIONS = new AtomicLong(System.nanoTime());

    @Inject
    private VisitService visits;

    @Inject
    private CustomerService customers;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private DocumentChangeService documents;

    @Inject
    private OpeningService openings;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    private final long session = SESSIONS.incrementAndGet();

    private record Guest(CustomerSheet customer, String document) {}

    @Test
    void whoShowsTheDocumentIsServedInThisSessionUntilTheVisitEnds() throws Exception {
        Guest guest = guest(CustomerClass.INDIVIDUAL);
        long id = guest.customer().id();
        assertRefused(RecordNotFound.class, session, () -> customers.byId(id));

        assertEquals(id, visiting(session, () -> visits.start(guest.customer().number(), guest.document())));

        assertEquals(id, visiting(session, () -> customers.byId(id)).id());
        assertRefused(RecordNotFound.class, SESSIONS.incrementAndGet(), () -> customers.byId(id));
        assertRefused(RecordNotFound.class, ActingSession.NONE, () -> customers.byId(id));
        visiting(session, () -> {
            visits.end(id);
            return null;
        });
        assertRefused(RecordNotFound.class, session, () -> customers.byId(id));
    }

    @Test
    void aVisitIsOverWhenItsTimeIs() throws Exception {
        Guest guest = guest(CustomerClass.INDIVIDUAL);
        long id = guest.customer().id();
        visiting(session, () -> visits.start(guest.customer().number(), guest.document()));

        expire(id);

        assertRefused(RecordNotFound.class, session, () -> customers.byId(id));
        visiting(session, () -> {
            visits.end(id);
            return null;
        });
        assertEquals(0, audited("customer:visit:end", guest.customer().number(), "DONE"), "it was over already");
    }

    @Test
    void beingRightAboutOneCustomerForgivesNoGuessesAboutAnother() throws Exception {
        Guest guest = guest(CustomerClass.INDIVIDUAL);
        Guest other = guest(CustomerClass.INDIVIDUAL);
        for (int i = 0; i < 4; i++) {
            thrown("ma.chao", () -> visits.start(guest.customer().number(), Openings.document()));
        }
        ActingAs.account("ma.chao", () -> visits.start(other.customer().number(), other.document()));

        thrown("ma.chao", () -> visits.start(guest.customer().number(), Openings.document()));

        Throwable right = thrown("ma.chao", () -> visits.start(guest.customer().number(), guest.document()));
        assertInstanceOf(TooManyWrongDocuments.class, right);
    }

    @Test
    void aWrongDocumentAndACustomerWhoDoesNotExistAreRefusedAlikeAndAudited() throws Exception {
        Guest guest = guest(CustomerClass.INDIVIDUAL);
        String number = guest.customer().number();

        Throwable wrong = refusal(session, () -> visits.start(number, Openings.document()));
        Throwable nobody = refusal(session, () -> visits.start("999999999", guest.document()));

        assertInstanceOf(VisitRefused.class, wrong);
        assertInstanceOf(VisitRefused.class, nobody);
        assertEquals(wrong.getMessage(), nobody.getMessage());
        assertEquals(1, audited("customer:visit:start", number, "REFUSED"));
    }

    @Test
    void whoGuessesHasToWait() throws Exception {
        Guest guest = guest(CustomerClass.INDIVIDUAL);
        Callable<Long> guess = () -> visits.start(guest.customer().number(), Openings.document());
        for (int i = 0; i < 5; i++) {
            assertInstanceOf(VisitRefused.class, thrown("lin.xiaoyu", guess));
        }

        Throwable right =
                thrown("lin.xiaoyu", () -> visits.start(guest.customer().number(), guest.document()));

        assertInstanceOf(TooManyWrongDocuments.class, right);
    }

    @Test
    void aKeyAccountStaysClosed() throws Exception {
        Guest guest = guest(CustomerClass.KEY_ACCOUNT);

        Throwable refused = refusal(session, () -> visits.start(guest.customer().number(), guest.document()));

        assertInstanceOf(VisitRefused.class, refused);
    }

    @Test
    void whatIsReviewedAtHomeIsNotAskedForOnAVisit() throws Exception {
        Guest guest = guest(CustomerClass.INDIVIDUAL);
        visiting(session, () -> visits.start(guest.customer().number(), guest.document()));
        ShownDocument other = new ShownDocument();
        other.setDocumentNumber(Openings.document());
        other.setPhotoChecked(true);

        assertRefused(OnlyAtHome.class, session, () -> {
            documents.submit(guest.customer().id(), other, null);
            return null;
        });
    }

    @Test
    void whatIsSeenAndDoneOnAVisitIsAuditedAsOneAndTheHomeBranchSeesWhoServed() throws Exception {
        Guest guest = guest(CustomerClass.INDIVIDUAL);
        long id = guest.customer().id();
        String number = guest.customer().number();
        visiting(session, () -> visits.start(number, guest.document()));

        visiting(session, () -> customers.byId(id));
        visiting(session, () -> subscriptions.ofCustomer(id));

        assertEquals(List.of("CustomerService.byId", "SubscriptionService.ofCustomer"), acts(number));
        assertTrue(isSeenBy("supervisor", id));
        assertFalse(isSeenBy("zhu.hong", id), "the supervisor of another city");
    }

    @Test
    void aCustomerOfOnesOwnBranchNeedsNoVisit() throws Exception {
        OpeningDetails opening = Openings.of("本厅");
        CustomerSheet own = visiting(session, () -> openings.open(opening));

        visiting(session, () -> visits.start(own.number(), opening.getDocumentNumber()));

        assertFalse(visiting(session, () -> visits.open()).stream().anyMatch(visit -> visit.customerId() == own.id()));
    }

    @Test
    void theListNeedsNoQueryPerRow() throws Exception {
        for (int i = 0; i < 3; i++) {
            Guest guest = guest(CustomerClass.INDIVIDUAL);
            visiting(session, () -> visits.start(guest.customer().number(), guest.document()));
        }

        assertEquals(statementsOf(1), statementsOf(3));
    }

    private boolean isSeenBy(String account, long customerId) throws Exception {
        return ActingAs.account(account, () -> visits.find(new VisitFilter(), Slice.first(50))).stream()
                .anyMatch(row -> row.customerId() == customerId);
    }

    private int statementsOf(int rows) throws Exception {
        return ActingAs.role(ShippedRole.BRANCH_SUPERVISOR, () -> SentStatements.during(() -> assertEquals(
                        rows, visits.find(new VisitFilter(), Slice.first(rows)).size()))
                .size());
    }

    /** Somebody with an account in another county. */
    private Guest guest(CustomerClass customerClass) throws Exception {
        OpeningDetails opening = Openings.of("来客");
        opening.getCustomer().setCustomerClass(customerClass);
        CustomerSheet opened = ActingAs.account("gao.feng", () -> openings.open(opening));
        return new Guest(opened, opening.getDocumentNumber());
    }

    private static <T> T visiting(long session, Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
            ActingSession.enter(session);
            return work.call();
        });
    }

    private static void assertRefused(Class<? extends Exception> rule, long session, Callable<?> work) {
        assertInstanceOf(rule, refusal(session, work));
    }

    private static Throwable refusal(long session, Callable<?> work) {
        return Openings.root(assertThrows(Exception.class, () -> visiting(session, work)));
    }

    private static Throwable thrown(String account, Callable<?> work) {
        return Openings.root(assertThrows(Exception.class, () -> ActingAs.account(account, work)));
    }

    private void expire(long customerId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE cus_visit SET expires_at = started_at WHERE customer_id = ?")) {
            update.setLong(1, customerId);
            update.executeUpdate();
        }
    }

    private int audited(String action, String number, String outcome) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT COUNT(*) FROM sys_audit_entry WHERE action = ? AND thing_id = ? AND outcome = ?")) {
            query.setString(1, action);
            query.setString(2, number);
            query.setString(3, outcome);
            try (ResultSet count = query.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        }
    }

    /** What was done on visits, oldest first. */
    private List<String> acts(String number) throws SQLException {
        List<String> acts = new java.util.ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT after_values FROM sys_audit_entry WHERE action = 'customer:visit:act' AND thing_id = ?"
                                + " ORDER BY id")) {
            query.setString(1, number);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    acts.add(found.getString(1).replaceAll(".*\"service\":\"([^\"]+)\".*", "$1"));
                }
            }
        }
        return acts;
    }
}
