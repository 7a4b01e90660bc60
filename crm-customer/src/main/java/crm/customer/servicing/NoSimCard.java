package crm.customer.servicing;

import crm.system.errors.BusinessRuleViolation;

/** Only a mobile service has a SIM card. */
public class NoSimCard extends BusinessRuleViolation {

    public NoSimCard() {
        super("customer.service.notMobile");
    }
}
