package crm.customer.usage.intake;

import crm.customer.usage.UsageKind;
import crm.system.intake.mapping.FieldValues;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A row with its subscription.
 *
 * @param before what is known of that month by now; null for nothing
 */
record UsageBooking(FieldValues values, SubscriptionSpan subscription, LocalDate month, KnownUsage.Known before) {

    static String key(long subscriptionId, LocalDate month) {
        return subscriptionId + "/" + month;
    }

    String key() {
        return key(subscription.id(), month);
    }

    boolean isNew() {
        return before == null;
    }

    /** What the row tells, else what was known, else 0. */
    BigDecimal figure(UsageKind kind) {
        BigDecimal told = values.decimal(kind.column());
        if (told != null) {
            return told;
        }
        return before == null
                ? BigDecimal.ZERO.setScale(kind.unit().scale())
                : before.figures().get(kind);
    }

    /** Whether it tells anything that was not known, of the figures or of whose they are. */
    boolean changesSomething() {
        if (isNew() || !before.belongsTo(subscription)) {
            return true;
        }
        for (UsageKind kind : UsageKind.values()) {
            if (figure(kind).compareTo(before.figures().get(kind)) != 0) {
                return true;
            }
        }
        return false;
    }
}
