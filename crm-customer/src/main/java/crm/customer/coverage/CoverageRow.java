package crm.customer.coverage;

import crm.customer.subscription.BusinessType;
import java.io.Serializable;
import java.time.LocalDate;

/** One line of the list of areas. */
public record CoverageRow(
        long id,
        long unitId,
        String place,
        BusinessType businessType,
        AccessTechnology technology,
        Integer realisticMbit,
        Integer spare,
        LocalDate checkedOn,
        boolean removed)
        implements Serializable {

    /** Whether the last port is gone. */
    public boolean isFull() {
        return spare != null && spare <= 0;
    }
}
