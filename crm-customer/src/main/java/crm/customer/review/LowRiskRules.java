package crm.customer.review;

import crm.customer.branch.Branches;
import crm.system.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Finds what holds in a unit: its own choice, else the nearest above it, else the parameter. */
@Dependent
class LowRiskRules {

    @Inject
    private OpeningRuleStore rules;

    @Inject
    private Branches branches;

    @Inject
    private Settings settings;

    boolean passesIn(long unitId) {
        List<Long> path = branches.above(unitId);
        return row(unitId, path, path.isEmpty() ? Map.of() : rules.of(path)).passes();
    }

    /** @param chosen the choices of the unit and all above it */
    OpeningRuleRow row(long unitId, List<Long> path, Map<Long, RuleChoice> chosen) {
        Long saidBy = path.stream().filter(chosen::containsKey).findFirst().orElse(null);
        boolean passes =
                saidBy == null ? settings.isOn(ReviewSettings.LOW_RISK_PASSES) : chosen.get(saidBy) == RuleChoice.PASS;
        return new OpeningRuleRow(unitId, chosen.getOrDefault(unitId, RuleChoice.INHERIT), passes, saidBy);
    }
}
