package crm.customer.usage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The figures of a month. The name in small letters is the column's name. */
public enum UsageKind {
    MINUTES_LOCAL(UsageUnit.MINUTES),
    MINUTES_PROVINCIAL(UsageUnit.MINUTES),
    MINUTES_DOMESTIC(UsageUnit.MINUTES),
    MINUTES_INTERNATIONAL(UsageUnit.MINUTES),
    ROAMING_PROVINCIAL(UsageUnit.MINUTES),
    ROAMING_DOMESTIC(UsageUnit.MINUTES),
    ROAMING_INTERNATIONAL(UsageUnit.MINUTES),
    DATA_BUSY(UsageUnit.GIGABYTES),
    DATA_IDLE(UsageUnit.GIGABYTES),
    CHARGE_BASIC(UsageUnit.CNY),
    CHARGE_LOCAL(UsageUnit.CNY),
    CHARGE_LONG_DISTANCE(UsageUnit.CNY),
    CHARGE_ROAMING(UsageUnit.CNY),
    CHARGE_INTERNET(UsageUnit.CNY),
    CHARGE_VALUE_ADDED(UsageUnit.CNY);

    private final UsageUnit unit;

    /** Kept, for imports ask for it by the million. */
    private final String column;

    UsageKind(UsageUnit unit) {
        this.unit = unit;
        column = name().toLowerCase(Locale.ROOT);
    }

    public UsageUnit unit() {
        return unit;
    }

    public String column() {
        return column;
    }

    /** The attribute of {@link UsageFigures}, for queries. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (String word : column().split("_", -1)) {
            path.append(path.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return path.toString();
    }

    /** All kinds counted in a unit. */
    public static List<UsageKind> in(UsageUnit unit) {
        return Arrays.stream(values()).filter(kind -> kind.unit == unit).toList();
    }
}
