package crm.customer.review;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

@Dependent
class OpeningRuleStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager rules;

    /** The choices of those units that made one. */
    Map<Long, RuleChoice> of(Collection<Long> unitIds) {
        return rules.createQuery(
                        "select r from OpeningRule r where r.unitId in :units and r.choice <> :none", OpeningRule.class)
                .setParameter("units", unitIds)
                .setParameter("none", RuleChoice.INHERIT)
                .getResultStream()
                .collect(Collectors.toMap(OpeningRule::getUnitId, OpeningRule::getChoice));
    }

    /** @return what it was before */
    RuleChoice put(long unitId, RuleChoice choice) {
        OpeningRule rule = rules.find(OpeningRule.class, unitId);
        if (rule == null) {
            rule = new OpeningRule(unitId);
            rules.persist(rule);
        }
        RuleChoice before = rule.getChoice();
        rule.choose(choice);
        return before;
    }
}
