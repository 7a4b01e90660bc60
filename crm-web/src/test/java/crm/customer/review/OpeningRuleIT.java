package crm.customer.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import crm.customer.branch.Branches;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.profile.CustomerStatus;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether low-risk openings pass is said for a unit, and holds for those below it. */
@InServer
class OpeningRuleIT {

    @Inject
    private OpeningRuleService rules;

    @Inject
    private OpeningService openings;

    @Inject
    private Branches branches;

    @Test
    void theNearestUnitAboveSaysWhetherOpeningsPass() throws Exception {
        long county = ActingAs.login(ShippedRole.ACCOUNT_MANAGER).unitId();
        List<Long> path = branches.above(county);
        long city = path.get(1);
        try {
            choose(city, RuleChoice.REVIEW);
            assertEquals(CustomerStatus.IN_REVIEW, opened("尤一"));

            choose(county, RuleChoice.PASS);
            assertEquals(CustomerStatus.ACTIVE, opened("尤二"));
        } finally {
            choose(county, RuleChoice.INHERIT);
            choose(city, RuleChoice.INHERIT);
        }
        assertEquals(CustomerStatus.ACTIVE, opened("尤三"));
        OpeningRuleRow row = ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> rules.rows()).stream()
                .filter(each -> each.unitId() == county)
                .findFirst()
                .orElseThrow();
        assertEquals(RuleChoice.INHERIT, row.choice());
        assertFalse(row.saidBy() != null, "the parameter holds");
    }

    @Test
    void onlyAdministratorsSayIt() {
        assertThrows(
                Exception.class,
                () -> ActingAs.role(ShippedRole.BRANCH_SUPERVISOR, () -> {
                    rules.choose(1, RuleChoice.PASS);
                    return null;
                }));
    }

    private void choose(long unit, RuleChoice choice) throws Exception {
        ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> {
            rules.choose(unit, choice);
            return null;
        });
    }

    private CustomerStatus opened(String name) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> openings.open(Openings.of(name)))
                .status();
    }
}
