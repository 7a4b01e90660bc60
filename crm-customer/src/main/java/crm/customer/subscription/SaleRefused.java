package crm.customer.subscription;

import crm.system.errors.BusinessRuleViolation;
import crm.system.errors.SeveralReasons;
import java.util.List;

/** A sale that rules speak against; it tells all of them. */
public class SaleRefused extends SeveralReasons {

    /** @param findings at least one */
    public SaleRefused(List<Finding> findings) {
        super(findings.stream().map(Reason::new).toList());
    }

    private static final class Reason extends BusinessRuleViolation {

        private static final long serialVersionUID = 1L;

        Reason(Finding finding) {
            super(finding.key(), finding.values().toArray());
        }
    }
}
