package crm.customer.search;

import crm.customer.names.PhoneNumber;
import crm.customer.profile.CustomerClass;
import crm.customer.profile.CustomerStatus;
import java.io.Serializable;
import java.time.LocalDate;

/** One line of a list of customers; the phone is masked whatever it was made from. */
public record CustomerRow(
        long id,
        String number,
        String name,
        String latinName,
        CustomerClass customerClass,
        CustomerStatus status,
        long unitId,
        String phone,
        String mainPackage,
        LocalDate customerSince)
        implements Serializable {

    public CustomerRow {
        phone = PhoneNumber.masked(phone);
    }
}
