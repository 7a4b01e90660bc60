package crm.customer.subscription;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubscriptionRulesTest {

    @Test
    void aMobilePackageNeedsAMobileNumber() {
        assertEquals("13812345678", SubscriptionRules.serviceNumber(packageOf(BusinessType.MOBILE), "138 1234 5678"));
        assertThrows(
                ServiceNumberWrong.class,
                () -> SubscriptionRules.serviceNumber(packageOf(BusinessType.MOBILE), "0431-88512345"));
        assertThrows(
                ServiceNumberWrong.class, () -> SubscriptionRules.serviceNumber(packageOf(BusinessType.MOBILE), " "));
    }

    @Test
    void aBroadbandAccountIsKeptInOneNotation() {
        assertEquals("CC-AD12345", SubscriptionRules.serviceNumber(packageOf(BusinessType.BROADBAND), "cc-ad 12345"));
    }

    @Test
    void anExtraHasNoNumberOfItsOwn() {
        OfferedProduct extra = product(BusinessType.MOBILE, false);

        assertNull(SubscriptionRules.serviceNumber(extra, "13812345678"));
    }

    @Test
    void aDocumentHoldsOnlySoManyMobileNumbers() {
        List<String> twoAndALandline = List.of("13812345678", "13912345678", "043188512345");

        assertDoesNotThrow(() -> SubscriptionRules.notTooManyMobiles(twoAndALandline, 3));
        assertThrows(TooManyNumbers.class, () -> SubscriptionRules.notTooManyMobiles(twoAndALandline, 2));
    }

    private static OfferedProduct packageOf(BusinessType type) {
        return product(type, true);
    }

    private static OfferedProduct product(BusinessType type, boolean basic) {
        return new OfferedProduct(1, "P1", "套餐", "Package", type, basic, new BigDecimal("59.00"));
    }
}
