package crm.customer.profile;

/** Tells whether a customer of another branch stands at the acting person's counter now; the visits are kept elsewhere. */
public interface Visits {

    /** Whether the acting person serves them in this session; what is done with the customer then is audited. */
    boolean isOpen(Customer customer);
}
