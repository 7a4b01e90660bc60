package crm.customer.usage.demo;

import crm.customer.subscription.BusinessType;
import crm.customer.subscription.OfferedProduct;
import crm.customer.usage.UsageKind;
import crm.customer.usage.UsageUnit;
import java.math.BigDecimal;
import java.util.SplittableRandom;

/** Draws the figures of one subscription and month around what is usual for its product and its holder. */
final class FigureDraw {

    private static final UsageKind[] KINDS = UsageKind.values();

    /** Spread of a single figure around its mean, as a share of it; holders differ by half as much. */
    private static final double SPREAD = 0.22;

    private static final double LEAST = 0.15;
    private static final double HOLDERS_SPREAD = 0.12;

    private final SplittableRandom random;

    FigureDraw(SplittableRandom random) {
        this.random = random;
    }

    /** How much more or less than others a holder uses, 1 on average. */
    double habit() {
        return around(HOLDERS_SPREAD);
    }

    /**
     * Draws the figures, in the order of the kinds.
     *
     * @param share of the month in which the service was used
     */
    BigDecimal[] draw(OfferedProduct product, BigDecimal fee, UsageProfile profile, double habit, double share) {
        UsageKind feeKind = product.basic() ? UsageKind.CHARGE_BASIC : UsageKind.CHARGE_VALUE_ADDED;
        BigDecimal[] figures = new BigDecimal[KINDS.length];
        for (int place = 0; place < KINDS.length; place++) {
            UsageKind kind = KINDS[place];
            double mean = mean(product, profile, kind) * share * habit;
            figures[place] = kind == feeKind ? fee : exact(mean <= 0 ? 0 : mean * around(SPREAD), kind.unit());
        }
        return figures;
    }

    private static double mean(OfferedProduct product, UsageProfile profile, UsageKind kind) {
        if (!product.basic()) {
            return 0;
        }
        BusinessType line = product.businessType();
        return switch (line) {
            case MOBILE -> profile.mean(kind);
            case BROADBAND -> kind == UsageKind.DATA_BUSY ? 180 : kind == UsageKind.DATA_IDLE ? 140 : 0;
            case FIXED_LINE -> kind == UsageKind.MINUTES_LOCAL ? 110 : kind == UsageKind.CHARGE_LOCAL ? 6 : 0;
            case IPTV, DIGITAL_CIRCUIT -> 0;
        };
    }

    private double around(double spread) {
        return Math.max(LEAST, 1 + spread * random.nextGaussian());
    }

    /** Whole minutes, data to the MB, money to the cent. */
    private static BigDecimal exact(double value, UsageUnit unit) {
        return switch (unit) {
            case MINUTES -> BigDecimal.valueOf(Math.round(value) * 100, 2);
            case GIGABYTES -> BigDecimal.valueOf(Math.round(value * 1_000), 3);
            case CNY -> BigDecimal.valueOf(Math.round(value * 100), 2);
        };
    }
}
