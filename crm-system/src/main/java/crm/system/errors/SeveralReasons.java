package crm.system.errors;

import java.util.List;

/** Several rules are broken at once, and the person is told all of them together. */
public abstract class SeveralReasons extends BusinessRuleViolation {

    private final transient List<BusinessRuleViolation> reasons;

    /** @param reasons at least one; the first stands for all where only one sentence fits */
    protected SeveralReasons(List<? extends BusinessRuleViolation> reasons) {
        super(reasons.get(0).key(), reasons.get(0).values().toArray());
        this.reasons = List.copyOf(reasons);
    }

    public List<BusinessRuleViolation> reasons() {
        return reasons == null ? List.of(this) : reasons;
    }
}
