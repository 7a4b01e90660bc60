package crm.customer.coverage;

import crm.customer.subscription.BusinessType;

/** A place an address begins with, as the check reads it: without loading the record. */
public record KnownArea(
        long id,
        long unitId,
        String place,
        String placePlain,
        BusinessType businessType,
        AccessTechnology technology,
        Integer realisticMbit,
        Integer spare) {}
