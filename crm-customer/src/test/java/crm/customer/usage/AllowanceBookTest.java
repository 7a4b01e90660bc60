package crm.customer.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.customer.subscription.Allowance;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.Subscription;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AllowanceBookTest {

    private static final long PACKAGE = 1;
    private static final long EXTRA = 2;
    private static final long BARE = 3;
    private static final long BROADBAND_EXTRA = 4;

    private static final Map<Long, Allowance> PRODUCTS = Map.of(
            PACKAGE, allowance(BusinessType.MOBILE, true, 100, "5"),
            EXTRA, allowance(BusinessType.MOBILE, false, 50, "2.5"),
            BARE, allowance(BusinessType.MOBILE, true, 0, "0"),
            BROADBAND_EXTRA, allowance(BusinessType.BROADBAND, false, 0, "10"));

    @Test
    void whatWasUsedAtHomeIsTakenFromThePackage() {
        UsageFigures used = new UsageFigures(kind -> switch (kind) {
            case MINUTES_LOCAL -> new BigDecimal("30.5");
            case ROAMING_DOMESTIC -> new BigDecimal("4.5");
            case MINUTES_INTERNATIONAL, ROAMING_INTERNATIONAL -> new BigDecimal("9");
            case DATA_BUSY -> new BigDecimal("1.2");
            case DATA_IDLE -> new BigDecimal("0.3");
            default -> null;
        });

        assertEquals(List.of("11: 65.00 3.500"), left(Map.of(11L, used), subscription(11, PACKAGE)));
    }

    @Test
    void anExtraAddsToThePackageAndWhatIsOverusedLeavesNothing() {
        assertEquals(List.of("11: 150 7.5"), left(Map.of(), subscription(11, PACKAGE), subscription(12, EXTRA)));
        assertEquals(
                List.of("11: 0 0"),
                left(Map.of(11L, used(151, "7.6")), subscription(11, PACKAGE), subscription(12, EXTRA)));
    }

    @Test
    void ofTwoCardsTheOlderOneHasTheExtra() {
        assertEquals(
                List.of("11: 140.00 7.500", "13: 100 5"),
                left(
                        Map.of(11L, used(10, "0")),
                        subscription(11, PACKAGE),
                        subscription(12, EXTRA),
                        subscription(13, PACKAGE)));
    }

    @Test
    void anExtraOnAPackageThatAllowsNothingIsShown() {
        assertEquals(List.of("11: 50 2.5"), left(Map.of(), subscription(11, BARE), subscription(12, EXTRA)));
    }

    @Test
    void whereNothingIsAllowedNothingIsShown() {
        assertEquals(List.of(), left(Map.of(), subscription(11, BARE), subscription(12, BROADBAND_EXTRA)));
    }

    private static List<String> left(Map<Long, UsageFigures> used, Subscription... running) {
        return new AllowanceBook(PRODUCTS, used)
                .left(List.of(running)).stream()
                        .map(one -> one.subscriptionId() + ": " + one.minutesLeft() + " " + one.dataLeft())
                        .toList();
    }

    private static UsageFigures used(int minutes, String data) {
        return new UsageFigures(kind -> switch (kind) {
            case MINUTES_LOCAL -> BigDecimal.valueOf(minutes);
            case DATA_BUSY -> new BigDecimal(data);
            default -> null;
        });
    }

    private static Allowance allowance(BusinessType line, boolean basic, int minutes, String data) {
        return new Allowance(line, basic, BigDecimal.valueOf(minutes), new BigDecimal(data));
    }

    /** As the database gives it. */
    private static Subscription subscription(long id, long product) {
        try {
            Constructor<Subscription> constructor = Subscription.class.getDeclaredConstructor();
            constructor.setAccessible(true);
            Subscription subscription = constructor.newInstance();
            set(subscription, "id", id);
            set(subscription, "productId", product);
            return subscription;
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    private static void set(Subscription subscription, String name, Object value) throws ReflectiveOperationException {
        Field field = Subscription.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(subscription, value);
    }
}
