package crm.customer.profile;

import crm.system.errors.Refusal;

/** What only the customer's home branch may do was tried on a visit. */
public class OnlyAtHome extends Refusal {

    OnlyAtHome(String number) {
        super("rule", "visit", "customer.visit.onlyAtHome", number);
    }
}
