package crm.customer.removal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.change.ChangeService;
import crm.customer.change.ChangeView;
import crm.customer.edit.EditService;
import crm.customer.edit.EditStart;
import crm.customer.history.FieldChangeRow;
import crm.customer.history.HistoryService;
import crm.customer.opening.OpeningDetails;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.profile.CustomerDetails;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.customer.profile.CustomerStatus;
import crm.customer.search.CustomerFilter;
import crm.customer.search.CustomerSearchService;
import crm.customer.submission.OwnSubmission;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.SubscriptionService;
import crm.system.audit.AuditFilter;
import crm.system.audit.AuditRow;
import crm.system.audit.AuditService;
import crm.system.identity.ShippedRole;
import crm.system.proof.ChainService;
import crm.system.proof.Finding;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Taking customers out: removal, which is taken back, and erasure, which is not. */
@InServer
class ErasureIT {

    private static final String SECRET = "净月大街 4711 号";
    private static final int WAIT_SECONDS = 30;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Inject
    private OpeningService openings;

    @Inject
    private CustomerService customers;

    @Inject
    private EditService edits;

    @Inject
    private HistoryService history;

    @Inject
    private CustomerSearchService search;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private ChangeService changes;

    @Inject
    private RemovalService removals;

    @Inject
    private ErasureService erasures;

    @Inject
    private AuditService audit;

    @Inject
    private ChainService chain;

    @Test
    void aRemovedCustomerIsInNoListAndCanBeRestored() throws Exception {
        CustomerSheet opened = asManager(() -> openings.open(Openings.of("蒋一一")));

        asManager(() -> done(() -> removals.remove(opened.id(), "opened twice")));

        assertEquals(0, found(opened.number()));
        assertEquals(CustomerStatus.REMOVED, now(opened).status());
        assertInstanceOf(
                org.apache.shiro.authz.AuthorizationException.class,
                refused(() -> asManager(() -> done(() -> removals.restore(opened.id())))));
        asSupervisor(() -> done(() -> removals.restore(opened.id())));
        assertEquals(1, found(opened.number()));
        assertEquals(CustomerStatus.ACTIVE, now(opened).status());
    }

    @Test
    void whoHasARunningSubscriptionIsNeitherRemovedNorForgotten() throws Exception {
        OpeningDetails opening = Openings.of("蒋二二");
        opening.setProductId(asManager(() -> subscriptions.offered()).stream()
                .filter(product -> product.basic() && product.businessType() == BusinessType.MOBILE)
                .findFirst()
                .orElseThrow()
                .id());
        opening.setServiceNumber(Openings.mobile());
        CustomerSheet opened = asManager(() -> openings.open(opening));

        assertInstanceOf(
                CustomerStillNeeded.class,
                refused(() -> asManager(() -> done(() -> removals.remove(opened.id(), "why")))));
        assertInstanceOf(
                CustomerStillNeeded.class,
                refused(() -> asManager(() -> done(() -> erasures.request(opened.id(), "why")))));
    }

    @Test
    void anErasedCustomerIsForgottenEverywhereAndTheAuditChainStaysWhole() throws Exception {
        OpeningDetails opening = Openings.of("蒋三三");
        opening.getCustomer().setPhone(Openings.mobile());
        CustomerSheet opened = asManager(() -> openings.open(opening));
        EditStart start = asManager(() -> edits.begin(opened.id()));
        CustomerDetails typed = start.form();
        typed.setAddress(SECRET);
        asManager(() -> edits.save(start.customerId(), start, typed, Set.of(), null));
        assertTrue(auditOf(opened).stream()
                .anyMatch(row -> String.valueOf(row.after()).contains(SECRET)));
        assertEquals(0, kept("SELECT COUNT(*) FROM sys_audit_entry WHERE after_values LIKE '%4711 号%'"));

        asManager(() -> done(() -> erasures.request(opened.id(), "asked by letter")));
        ChangeView waiting = asSupervisor(() -> changes.ofCustomer(opened.id())).orElseThrow();
        assertInstanceOf(OwnSubmission.class, refusedAsOwn(opened, waiting));
        asSupervisor(() -> done(() -> changes.approve(waiting.id(), waiting.version())));

        CustomerSheet gone = now(opened);
        assertEquals(CustomerStatus.ERASED, gone.status());
        assertEquals(opened.number(), gone.name());
        assertNull(gone.phone());
        assertNull(gone.address());
        assertNull(gone.documentNumber());
        assertNull(gone.person().getBirthDate());
        assertEquals(0, found(opening.getCustomer().getPhone()));
        assertEquals(0, found(opening.getDocumentNumber()));
        List<FieldChangeRow> rows = asSupervisor(() -> history.ofCustomer(opened.id()));
        assertFalse(rows.isEmpty(), "that something was changed is still known");
        assertTrue(rows.stream().allMatch(row -> row.from() == null && row.to() == null));
        assertEquals(0, kept("SELECT COUNT(*) FROM cus_personal_key WHERE customer_id = " + opened.id()));
        List<AuditRow> entries = auditOf(opened);
        assertTrue(entries.stream().noneMatch(row -> String.valueOf(row.after()).contains(SECRET)));
        assertTrue(entries.stream().anyMatch(row -> String.valueOf(row.after()).contains("\"address\":\"****\"")));
        assertEquals(Finding.Kind.WHOLE, verified());
        CustomerSheet again = asManager(() -> openings.open(opening));
        assertNotEquals(opened.id(), again.id(), "the document is free again");
    }

    private Throwable refusedAsOwn(CustomerSheet opened, ChangeView waiting) throws Exception {
        CustomerSheet other = asManager(() -> openings.open(Openings.of("蒋四四")));
        asSupervisor(() -> done(() -> erasures.request(other.id(), "own")));
        ChangeView own = asSupervisor(() -> changes.ofCustomer(other.id())).orElseThrow();
        assertNotEquals(waiting.id(), own.id());
        assertEquals(CustomerStatus.ACTIVE, now(opened).status());
        return refused(() -> asSupervisor(() -> done(() -> changes.approve(own.id(), own.version()))));
    }

    private Finding.Kind verified() throws Exception {
        return ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> {
            Instant asked = Instant.now();
            chain.verify();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
            while ((chain.state().verifiedAt() == null
                            || chain.state().verifiedAt().isBefore(asked))
                    && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
            return chain.state().finding().kind();
        });
    }

    private List<AuditRow> auditOf(CustomerSheet customer) throws Exception {
        AuditFilter filter = new AuditFilter();
        filter.setThing("customer");
        filter.setThingId(customer.number());
        return ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> audit.find(filter, null, 50));
    }

    private long kept(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private int found(String word) throws Exception {
        CustomerFilter filter = new CustomerFilter();
        filter.setText(word);
        return asManager(() -> search.find(filter, Slice.first(5))).size();
    }

    private CustomerSheet now(CustomerSheet customer) throws Exception {
        return asManager(() -> customers.byId(customer.id()));
    }

    private static Throwable refused(Callable<?> work) {
        return Openings.root(assertThrows(Exception.class, work::call));
    }

    private static Object done(Runnable work) {
        work.run();
        return null;
    }

    private static <T> T asManager(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, work);
    }

    private static <T> T asSupervisor(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.BRANCH_SUPERVISOR, work);
    }
}
