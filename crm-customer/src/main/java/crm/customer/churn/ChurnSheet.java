package crm.customer.churn;

import crm.customer.churn.reason.ChurnReason;
import crm.customer.profile.Customer;
import java.io.Serializable;
import java.time.Instant;

/** A record of churn as shown on screens, with its customer. */
public record ChurnSheet(
        long id,
        long version,
        long customerId,
        String number,
        String name,
        String latinName,
        long unitId,
        ChurnDetails details,
        String reason,
        String reasonEnglish,
        ChurnStanding standing,
        ChurnOrigin origin,
        boolean withdrawn,
        Instant enteredAt,
        String enteredBy)
        implements Serializable {

    static ChurnSheet of(Churn churn, Customer customer, ChurnReason reason) {
        return new ChurnSheet(
                churn.getId(),
                churn.getVersion(),
                customer.getId(),
                customer.getNumber(),
                customer.getName().getText(),
                customer.getName().getLatin(),
                churn.getUnitId(),
                churn.details(),
                reason.getName(),
                reason.getEnglishName(),
                churn.getStanding(),
                churn.getOrigin(),
                churn.isWithdrawn(),
                churn.getEnteredAt(),
                churn.getEnteredBy());
    }
}
