package crm.customer.opening;

import java.io.Serializable;

/**
 * Who holds the document already.
 *
 * @param id to open the record; null when it is not for the acting person
 * @param number likewise
 * @param name likewise
 * @param unitId the branch that keeps the account, so that the person can be sent or called there
 */
public record ExistingCustomer(Long id, String number, String name, long unitId) implements Serializable {

    /** Whether the acting person may open the record. */
    public boolean isOpen() {
        return id != null;
    }
}
