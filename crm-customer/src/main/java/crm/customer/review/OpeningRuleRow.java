package crm.customer.review;

import java.io.Serializable;

/**
 * What holds in one unit.
 *
 * @param choice its own
 * @param passes whether low-risk openings pass there now
 * @param saidBy the unit whose choice that is; null when it is the parameter's
 */
public record OpeningRuleRow(long unitId, RuleChoice choice, boolean passes, Long saidBy) implements Serializable {}
