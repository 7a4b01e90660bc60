package crm.customer.churn;

import crm.customer.profile.CustomerClass;
import crm.customer.rival.Rival;
import crm.customer.subscription.BusinessType;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of the list of churned customers.
 *
 * @param rival null when nobody knows
 * @param segment null when nobody knows
 */
public record ChurnRow(
        long id,
        long customerId,
        String number,
        String name,
        String latinName,
        CustomerClass customerClass,
        long unitId,
        LocalDate churnedOn,
        BusinessType businessType,
        String reason,
        String reasonEnglish,
        Rival rival,
        String segment,
        ChurnSource source,
        ChurnStanding standing)
        implements Serializable {}
