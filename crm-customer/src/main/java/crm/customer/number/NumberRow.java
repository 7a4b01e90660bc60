package crm.customer.number;

import crm.customer.names.PhoneNumber;
import crm.customer.subscription.BusinessType;
import java.io.Serializable;
import java.time.Instant;

/**
 * One line of the pool.
 *
 * @param number in full while it is free, else masked: it is somebody's
 * @param until end of a reservation or a rest; null for the others
 */
public record NumberRow(
        long id, String number, BusinessType businessType, long unitId, NumberState state, Instant until)
        implements Serializable {

    static NumberRow of(PoolNumber number) {
        String shown = number.getState() == NumberState.FREE
                ? PhoneNumber.shown(number.getNumber())
                : PhoneNumber.masked(number.getNumber());
        return new NumberRow(
                number.getId(),
                shown,
                number.getBusinessType(),
                number.getUnitId(),
                number.getState(),
                number.getUntil());
    }
}
