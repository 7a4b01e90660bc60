package crm.customer.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.history.HistoryService;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.profile.CustomerDetails;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.system.errors.RecordNotFound;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.system.testing.SentStatements;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.Test;

/** Two people change one record. */
@InServer
class EditServiceIT {

    /** The first change of a record makes its key. */
    private static final int MOST_STATEMENTS = 9;

    @Inject
    private OpeningService openings;

    @Inject
    private CustomerService customers;

    @Inject
    private EditService edits;

    @Inject
    private HistoryService history;

    @Test
    void theSecondOfTwoEditorsSeesBothSidesAndBothAreKept() throws Exception {
        CustomerSheet opened = opened("周四");
        EditStart mine = begin(opened);
        save(begin(opened), d -> d.setOccupation("教师"));

        EditResult stopped = save(mine, d -> d.setAddress("解放大路 2 号"));

        assertFalse(stopped.isSaved());
        assertEquals(2, stopped.rows().size());
        assertEquals("教师", now(opened).person().getOccupation());
        assertEquals(opened.address(), now(opened).address(), "nothing was written before the second look");
        EditResult merged = asManager(
                () -> edits.save(stopped.start().customerId(), stopped.start(), stopped.form(), Set.of(), null));
        assertEquals("教师", merged.saved().person().getOccupation());
        assertEquals("解放大路 2 号", merged.saved().address());
        assertEquals(2, asManager(() -> history.ofCustomer(opened.id())).size());
    }

    @Test
    void whereBothChangedAFieldSomebodyChooses() throws Exception {
        CustomerSheet opened = opened("周五");
        EditStart first = begin(opened);
        save(begin(opened), d -> d.setOccupation("教师"));

        EditResult stopped = save(first, d -> d.setOccupation("医生"));
        EditResult theirs = asManager(() ->
                edits.save(stopped.start().customerId(), stopped.start(), stopped.form(), Set.of("occupation"), null));

        assertTrue(stopped.rows().get(0).isConflict());
        assertEquals("教师", theirs.saved().person().getOccupation());
        EditResult again = save(first, d -> d.setOccupation("医生"));
        EditResult mine =
                asManager(() -> edits.save(again.start().customerId(), again.start(), again.form(), Set.of(), null));
        assertEquals("医生", mine.saved().person().getOccupation());
    }

    @Test
    void aThirdEditorWhoComesBetweenIsSeenToo() throws Exception {
        CustomerSheet opened = opened("周六");
        EditStart first = begin(opened);
        save(begin(opened), d -> d.setOccupation("教师"));
        EditResult stopped = save(first, d -> d.setOccupation("医生"));
        save(begin(opened), d -> d.setOccupation("工人"));

        EditResult again = asManager(
                () -> edits.save(stopped.start().customerId(), stopped.start(), stopped.form(), Set.of(), null));

        assertFalse(again.isSaved());
        assertEquals("工人", again.rows().get(0).theirs());
    }

    @Test
    void aPhoneThatBothChangedIsMaskedAndChosenAllTheSame() throws Exception {
        CustomerSheet opened = opened("周七");
        EditStart first = begin(opened);
        save(begin(opened), d -> d.setPhone("13904310077"));

        EditResult stopped = save(first, d -> d.setPhone("13904310088"));
        EditResult saved = asManager(
                () -> edits.save(stopped.start().customerId(), stopped.start(), stopped.form(), Set.of("phone"), null));

        assertEquals("139****0077", stopped.rows().get(0).theirs());
        assertEquals("139****0077", saved.saved().phone());
    }

    @Test
    void onlyWhoMayChangeASeenRecordDoes() throws Exception {
        CustomerSheet opened = opened("周八");

        assertThrows(
                AuthorizationException.class,
                () -> unwrapped(() -> ActingAs.role(ShippedRole.BILLING_CLERK, () -> edits.begin(opened.id()))));
        assertThrows(RecordNotFound.class, () -> unwrapped(() -> asManager(() -> edits.begin(-1))));
    }

    @Test
    void savingNeedsAFixedNumberOfStatements() throws Exception {
        CustomerSheet opened = opened("周九");
        EditStart start = begin(opened);

        List<String> sent = asManager(() -> SentStatements.during(() -> {
            CustomerDetails typed = start.form();
            typed.setAddress("自由大路 9 号");
            edits.save(start.customerId(), start, typed, Set.of(), null);
        }));

        assertTrue(sent.size() <= MOST_STATEMENTS, () -> String.join("\n", sent));
    }

    private CustomerSheet opened(String name) throws Exception {
        return asManager(() -> openings.open(Openings.of(name)));
    }

    private EditStart begin(CustomerSheet customer) throws Exception {
        return asManager(() -> edits.begin(customer.id()));
    }

    private CustomerSheet now(CustomerSheet customer) throws Exception {
        return asManager(() -> customers.byId(customer.id()));
    }

    private EditResult save(EditStart start, Consumer<CustomerDetails> change) throws Exception {
        CustomerDetails typed = start.form();
        change.accept(typed);
        return asManager(() -> edits.save(start.customerId(), start, typed, Set.of(), null));
    }

    private static void unwrapped(Callable<?> work) throws Exception {
        try {
            work.call();
        } catch (EJBException wrapped) {
            throw wrapped.getCausedByException();
        }
    }

    private static <T> T asManager(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, work);
    }
}
