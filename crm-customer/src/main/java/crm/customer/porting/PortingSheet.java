package crm.customer.porting;

import crm.customer.names.PhoneNumber;
import crm.customer.profile.Customer;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * A porting as shown on screens.
 *
 * @param number masked
 * @param authorisation the code for a number that leaves, while it is asked for: the customer takes it along; else null
 * @param why reason of a refusal or withdrawal; may be null
 */
public record PortingSheet(
        long id,
        long version,
        PortingDirection direction,
        PortingState state,
        String number,
        OtherOperator operator,
        String authorisation,
        Instant validUntil,
        String why,
        long customerId,
        String customerName,
        String customerNumber,
        Long subscriptionId,
        Instant askedAt,
        String askedBy,
        Instant movedAt,
        String movedBy)
        implements Serializable {

    /** @param mayPort whoever has the code can take the number away: only those see it who hand it out */
    static PortingSheet of(Porting porting, Customer customer, boolean mayPort) {
        boolean shown =
                mayPort && porting.getDirection() == PortingDirection.OUT && porting.getState() == PortingState.ASKED;
        return new PortingSheet(
                porting.getId(),
                porting.getVersion(),
                porting.getDirection(),
                porting.getState(),
                PhoneNumber.masked(porting.getNumber()),
                porting.getOperator(),
                shown ? porting.getAuthorisation() : null,
                porting.getValidUntil(),
                porting.getWhy(),
                customer.getId(),
                customer.getName().getText(),
                customer.getNumber(),
                porting.getSubscriptionId(),
                porting.getAskedAt(),
                porting.getAskedBy(),
                porting.getMovedAt(),
                porting.getMovedBy());
    }

    /** Where it may go from here. */
    public Set<PortingState> next() {
        return state.next();
    }
}
