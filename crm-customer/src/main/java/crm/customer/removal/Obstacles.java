package crm.customer.removal;

import crm.customer.profile.CustomerStatus;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What stands against taking a customer out.
 *
 * @param running how many subscriptions have not ended
 * @param portings how many numbers are on their way between operators
 * @param owed in CNY, due or not
 * @param status where the account stands
 */
public record Obstacles(long running, long portings, BigDecimal owed, CustomerStatus status) implements Serializable {

    public boolean isNone() {
        return running == 0
                && portings == 0
                && owed.signum() == 0
                && status != CustomerStatus.IN_REVIEW
                && status != CustomerStatus.CLOSING;
    }
}
