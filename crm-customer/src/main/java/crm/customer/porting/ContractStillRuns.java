package crm.customer.porting;

import crm.system.errors.BusinessRuleViolation;
import java.time.LocalDate;

/** A number leaves only after the contract it is bound by. */
public class ContractStillRuns extends BusinessRuleViolation {

    public ContractStillRuns(LocalDate until) {
        super("customer.porting.contractRuns", until);
    }
}
