package crm.system.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.system.testing.InServer;
import jakarta.inject.Inject;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.Test;

/** Between midnight in the branch and midnight where the server stands, today is the branch's. */
@InServer
class ValidationClockIT {

    @Inject
    private ValidatorFactory validators;

    @Test
    void todayIsTheBranchsToday() {
        assertEquals(
                "Asia/Shanghai",
                validators.getClockProvider().getClock().getZone().getId());
    }
}
