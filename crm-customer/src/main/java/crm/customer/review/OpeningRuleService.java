package crm.customer.review;

import crm.customer.CustomerPermissions;
import crm.customer.branch.Branch;
import crm.customer.branch.BranchService;
import crm.customer.branch.Branches;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.errors.RecordNotFound;
import crm.system.session.CurrentUser;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Says for each branch whether low-risk openings pass without review. */
@Stateless
public class OpeningRuleService {

    @Inject
    private OpeningRuleStore rules;

    @Inject
    private LowRiskRules lowRisk;

    @Inject
    private BranchService seen;

    @Inject
    private Branches branches;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser currentUser;

    /** What holds in each branch the acting person sees, in the order of the organisation. */
    @RequiresPermissions(CustomerPermissions.OPENING_RULE)
    public List<OpeningRuleRow> rows() {
        List<Long> units = seen.seen().stream().map(Branch::id).toList();
        List<Long> asked = units.stream()
                .flatMap(unit -> branches.above(unit).stream())
                .distinct()
                .toList();
        Map<Long, RuleChoice> chosen = asked.isEmpty() ? Map.of() : rules.of(asked);
        return units.stream()
                .map(unit -> lowRisk.row(unit, branches.above(unit), chosen))
                .toList();
    }

    /** In force at once, there and below, as far as nothing nearer is said. */
    @RequiresPermissions(CustomerPermissions.OPENING_RULE)
    public void choose(long unitId, @NotNull RuleChoice choice) {
        if (!currentUser.scope().covers(unitId) || branches.find(unitId).isEmpty()) {
            throw new RecordNotFound("unit", unitId);
        }
        RuleChoice before = rules.put(unitId, choice);
        trail.record(new AuditValues()
                .field("choice", before, choice)
                .in(AuditFact.done(CustomerPermissions.OPENING_RULE, "unit", unitId)));
    }
}
