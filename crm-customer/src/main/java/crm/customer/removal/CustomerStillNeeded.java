package crm.customer.removal;

import crm.system.errors.BusinessRuleViolation;

/** Subscriptions run, something is owed, or the opening is in review. */
public class CustomerStillNeeded extends BusinessRuleViolation {

    public CustomerStillNeeded(Obstacles obstacles) {
        super("customer.removal.stillNeeded", obstacles.running(), obstacles.owed());
    }
}
