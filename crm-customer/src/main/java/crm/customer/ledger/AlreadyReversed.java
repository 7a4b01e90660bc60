package crm.customer.ledger;

import crm.system.errors.BusinessRuleViolation;

/** An entry is taken back once at most. */
public class AlreadyReversed extends BusinessRuleViolation {

    public AlreadyReversed(String reference) {
        super("customer.ledger.alreadyReversed", reference);
    }
}
