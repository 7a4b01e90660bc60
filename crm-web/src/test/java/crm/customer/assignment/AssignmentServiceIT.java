package crm.customer.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.history.HistoryService;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.customer.search.CustomerFilter;
import crm.customer.search.CustomerRow;
import crm.customer.search.CustomerSearchService;
import crm.system.identity.ShippedRole;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.system.testing.SentStatements;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.Test;

/** Handing customers to an account manager. */
@InServer
class AssignmentServiceIT {

    @Inject
    private AssignmentService assignments;

    @Inject
    private OpeningService openings;

    @Inject
    private CustomerService customers;

    @Inject
    private CustomerSearchService search;

    @Inject
    private HistoryService history;

    @Test
    void pickedCustomersGetTheManagerAndTheirHistoryTellsIt() throws Exception {
        List<Long> ids = opened(2);
        ResponsibleRow manager = other(ids.get(0));

        AssignmentResult result = asSupervisor(() -> assignments.assign(ids, manager.id()));

        assertEquals(2, result.assigned());
        assertEquals(
                manager.id(), asSupervisor(() -> customers.byId(ids.get(0))).managerId());
        assertEquals(
                "manager",
                asSupervisor(() -> history.ofCustomer(ids.get(0))).get(0).field());
        assertEquals(
                0, asSupervisor(() -> assignments.assign(ids, manager.id())).assigned(), "they have it already");
    }

    @Test
    void customersOfOtherBranchesAreLeftAsTheyAre() throws Exception {
        long own = ActingAs.login(ShippedRole.BRANCH_SUPERVISOR).unitId();
        List<Long> foreign =
                ActingAs.role(ShippedRole.LEADER, () -> search.find(new CustomerFilter(), Slice.first(300))).stream()
                        .filter(row -> row.unitId() != own)
                        .map(CustomerRow::id)
                        .limit(20)
                        .toList();
        List<Long> unseen = foreign.stream().filter(this::isUnseen).toList();
        ResponsibleRow manager = asSupervisor(() -> assignments.managers()).get(0);

        AssignmentResult result = asSupervisor(() -> assignments.assign(unseen, manager.id()));

        assertTrue(unseen.size() > 3, "the demo data has other branches");
        assertEquals(0, result.assigned());
        assertEquals(unseen.size(), result.skipped());
    }

    @Test
    void anOrderInTheBackgroundTakesAllThatTheFilterShowsInChunks() throws Exception {
        CustomerFilter filter = new CustomerFilter();
        filter.setText("尉迟远");
        opened(3, "尉迟远山");
        ResponsibleRow manager = asSupervisor(() -> assignments.managers()).get(0);

        long order = asSupervisor(() -> assignments.assignLater(filter, manager.id()));

        for (int i = 0; i < 100 && !all(filter, manager); i++) {
            Thread.sleep(200);
        }
        assertTrue(all(filter, manager));
        assertTrue(asSupervisor(() -> assignments.goOn(order)).finished());
    }

    @Test
    void handingOverNeedsNoQueryPerCustomer() throws Exception {
        List<Long> two = opened(2);
        List<Long> twelve = opened(12);
        ResponsibleRow manager = other(two.get(0));

        long few = asSupervisor(() -> selects(() -> assignments.assign(two, manager.id())));
        long many = asSupervisor(() -> selects(() -> assignments.assign(twelve, manager.id())));

        assertEquals(few, many, "queries");
    }

    @Test
    void whoMayNotAssignIsRefused() throws Exception {
        Throwable refused = Openings.root(assertThrows(
                Exception.class,
                () -> ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> assignments.assign(List.of(1L), 1))));

        assertInstanceOf(AuthorizationException.class, refused);
    }

    /** Queries for records; blocks of ids, which run out now and then, are not counted. */
    private static long selects(Runnable work) throws Exception {
        return SentStatements.during(work::run).stream()
                .map(sql -> sql.stripLeading().toUpperCase(java.util.Locale.ROOT))
                .filter(sql -> sql.startsWith("SELECT") && !sql.contains("NEXT VALUE FOR"))
                .count();
    }

    private boolean all(CustomerFilter filter, ResponsibleRow manager) throws Exception {
        return asSupervisor(
                () -> search.find(filter, Slice.first(20)).stream().allMatch(row -> Long.valueOf(manager.id())
                        .equals(customers.byId(row.id()).managerId())));
    }

    private boolean isUnseen(long id) {
        try {
            asSupervisor(() -> customers.byId(id));
            return false;
        } catch (Exception notFound) {
            return true;
        }
    }

    private ResponsibleRow other(long customer) throws Exception {
        CustomerSheet sheet = asSupervisor(() -> customers.byId(customer));
        return asSupervisor(() -> assignments.managers()).stream()
                .filter(manager -> !Long.valueOf(manager.id()).equals(sheet.managerId()))
                .filter(manager -> manager.unitId() == sheet.unitId())
                .findFirst()
                .orElseThrow();
    }

    private List<Long> opened(int count) throws Exception {
        return opened(count, "尉迟一");
    }

    private List<Long> opened(int count, String name) throws Exception {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> openings.open(Openings.of(name)))
                    .id());
        }
        return ids;
    }

    private static <T> T asSupervisor(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.BRANCH_SUPERVISOR, work);
    }
}
