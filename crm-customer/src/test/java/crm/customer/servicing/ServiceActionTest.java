package crm.customer.servicing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.subscription.ServiceState;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ServiceActionTest {

    /** The model: from, action, to; whatever is not named here must not be possible. */
    private static final Set<String> MODEL = new TreeSet<>(Set.of(
            "RUNNING SUSPEND PAUSED",
            "RUNNING REPORT_LOSS LOST",
            "RUNNING REPLACE_SIM RUNNING",
            "RUNNING CHANGE_OWNER RUNNING",
            "PAUSED RESUME RUNNING",
            "PAUSED REPORT_LOSS LOST",
            "LOST RESUME RUNNING",
            "LOST REPLACE_SIM RUNNING"));

    @Test
    void exactlyWhatTheModelNamesIsPossible() {
        Set<String> possible = new TreeSet<>();
        for (ServiceState state : ServiceState.values()) {
            for (ServiceAction action : ServiceAction.values()) {
                if (action.isPossible(state)) {
                    possible.add(state + " " + action + " " + action.to());
                }
            }
        }

        assertEquals(MODEL, possible);
    }

    @Test
    void everyActionLeadsWhereTheServiceMayGo() {
        for (ServiceState state : ServiceState.values()) {
            for (ServiceAction action : ServiceAction.values()) {
                if (action.isPossible(state)) {
                    assertTrue(action.to() == state || state.next().contains(action.to()), state + " " + action);
                }
            }
        }
    }

    @Test
    void nothingFollowsTheEndAndEveryStateCanReachIt() {
        assertEquals(Set.of(), ServiceState.ENDED.next());
        EnumSet.complementOf(EnumSet.of(ServiceState.ENDED))
                .forEach(state -> assertTrue(state.next().contains(ServiceState.ENDED), state.name()));
    }

    @Test
    void aLossIsReportedWithoutDocumentAndUndoneOnlyWithIt() {
        assertFalse(ServiceAction.REPORT_LOSS.needsDocument(ServiceState.RUNNING));
        assertTrue(ServiceAction.RESUME.needsDocument(ServiceState.LOST));
        assertFalse(ServiceAction.RESUME.needsDocument(ServiceState.PAUSED));
    }
}
