package crm.customer.subscription;

import crm.customer.profile.Customer;

/** Where subscriptions get their service numbers from; implemented by the feature that keeps the pool. */
public interface NumberSource {

    /**
     * The number is in use from now on. One that the source does not know may be used as well.
     *
     * @throws crm.system.errors.BusinessRuleViolation when it is not free for this customer
     */
    void take(String number, BusinessType type, Customer customer);

    /** The subscription has ended: the number rests before anybody else gets it. */
    void giveUp(String number, BusinessType type, Customer customer);

    /** The subscription never ran: the number is free at once. */
    void giveBack(String number);
}
