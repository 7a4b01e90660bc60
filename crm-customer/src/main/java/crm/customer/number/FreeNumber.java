package crm.customer.number;

import crm.customer.names.PhoneNumber;
import java.io.Serializable;

/**
 * A number that can be chosen.
 *
 * @param id where the next page goes on
 * @param number in its one notation
 */
public record FreeNumber(long id, String number) implements Serializable {

    /** Grouped for reading. */
    public String shown() {
        return PhoneNumber.shown(number);
    }
}
