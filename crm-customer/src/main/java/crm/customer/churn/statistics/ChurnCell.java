package crm.customer.churn.statistics;

import crm.customer.churn.ChurnStanding;
import crm.customer.profile.CustomerClass;
import crm.customer.rival.Rival;
import crm.customer.subscription.BusinessType;
import java.time.LocalDate;

/** How many records are the same in every dimension. */
public record ChurnCell(
        LocalDate month,
        long reasonId,
        long unitId,
        CustomerClass customerClass,
        String segment,
        Rival rival,
        BusinessType service,
        ChurnStanding standing,
        long records) {

    /** Its place along a dimension; empty for what the records do not tell. */
    String key(ChurnDimension dimension) {
        return switch (dimension) {
            case MONTH -> month.toString().substring(0, 7);
            case REASON -> Long.toString(reasonId);
            case BRANCH -> Long.toString(unitId);
            case CLASS -> customerClass.name();
            case SEGMENT -> segment == null ? ChurnLine.UNKNOWN : segment;
            case RIVAL -> rival == null ? ChurnLine.UNKNOWN : rival.name();
            case SERVICE -> service.name();
        };
    }
}
