package crm.web.customer.usage;

import crm.customer.usage.UsageFigures;
import java.math.BigDecimal;

/** What the bars of a chart stand for. */
public enum UsageMeasure {
    CHARGE,
    MINUTES,
    DATA;

    BigDecimal of(UsageFigures figures) {
        return switch (this) {
            case CHARGE -> figures.charge();
            case MINUTES -> figures.minutes();
            case DATA -> figures.data();
        };
    }
}
