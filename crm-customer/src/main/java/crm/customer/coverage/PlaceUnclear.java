package crm.customer.coverage;

import crm.system.errors.BusinessRuleViolation;

/** A place must be what addresses begin with: two signs at least, and no whole paragraph. */
public class PlaceUnclear extends BusinessRuleViolation {

    PlaceUnclear(String place) {
        super("customer.coverage.placeUnclear", String.valueOf(place));
    }
}
