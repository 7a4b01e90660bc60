package crm.customer.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.customer.profile.CustomerClass;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What fits together, and what may be sold to whom where. */
class FitCheckTest {

    private static final long CITY = 10;
    private static final long COUNTY = 11;

    private static final OfferedProduct CARD = product(1, BusinessType.MOBILE, true, SaleRules.NONE);
    private static final OfferedProduct OTHER_CARD = product(2, BusinessType.MOBILE, true, SaleRules.NONE);
    private static final OfferedProduct BROADBAND = product(3, BusinessType.BROADBAND, true, SaleRules.NONE);
    private static final OfferedProduct IPTV = product(
            4, BusinessType.IPTV, true, rules(List.of(Need.of(BusinessType.BROADBAND)), Set.of(), Set.of(), Set.of()));
    private static final OfferedProduct CALLER_ID = product(5, BusinessType.MOBILE, false, SaleRules.NONE);
    private static final OfferedProduct SECRETARY =
            product(6, BusinessType.MOBILE, false, rules(List.of(), Set.of(5L), Set.of(), Set.of()));
    private static final OfferedProduct ONLY_WITH_OTHER_CARD = product(
            7,
            BusinessType.MOBILE,
            false,
            rules(List.of(new Need(Set.of(2L), Set.of())), Set.of(), Set.of(), Set.of()));

    @Test
    void anExtraNeedsAPackageOfItsLine() {
        assertEquals(List.of("customer.sale.needs"), keys(sale(List.of(), List.of(), List.of(CALLER_ID))));
        assertEquals(List.of("customer.sale.needs"), keys(sale(List.of(BROADBAND), List.of(), List.of(CALLER_ID))));
        assertEquals(List.of(), keys(sale(List.of(CARD), List.of(), List.of(CALLER_ID))));
    }

    @Test
    void whatIsNeededMayComeWithTheSameOrder() {
        assertEquals(List.of("customer.sale.needs"), keys(sale(List.of(), List.of(), List.of(IPTV))));
        assertEquals(List.of(), keys(sale(List.of(), List.of(), List.of(IPTV, BROADBAND))));
    }

    @Test
    void aNeedForOneProductIsNotMetByAnotherOfItsLineAndNamesIt() {
        List<Finding> findings = findings(sale(List.of(CARD), List.of(), List.of(ONLY_WITH_OTHER_CARD)));

        assertEquals(List.of("P7", "P2"), findings.get(0).values());
        assertEquals(List.of(), keys(sale(List.of(OTHER_CARD), List.of(), List.of(ONLY_WITH_OTHER_CARD))));
    }

    @Test
    void exclusionHoldsInBothDirectionsAndIsToldOnce() {
        assertEquals(
                List.of("customer.sale.excludes"), keys(sale(List.of(CARD, CALLER_ID), List.of(), List.of(SECRETARY))));
        assertEquals(
                List.of("customer.sale.excludes"), keys(sale(List.of(CARD, SECRETARY), List.of(), List.of(CALLER_ID))));
        assertEquals(
                List.of("customer.sale.excludes"), keys(sale(List.of(CARD), List.of(), List.of(SECRETARY, CALLER_ID))));
    }

    @Test
    void anExtraIsHadOncePerPackageUnlessItIsRepeatable() {
        OfferedProduct pack = product(
                8, BusinessType.MOBILE, false, new SaleRules(List.of(), Set.of(), Set.of(), Set.of(), List.of(), true));

        assertEquals(
                List.of("customer.sale.hadAlready"),
                keys(sale(List.of(CARD, CALLER_ID), List.of(), List.of(CALLER_ID))));
        assertEquals(List.of(), keys(sale(List.of(CARD, CARD, CALLER_ID), List.of(), List.of(CALLER_ID))));
        assertEquals(List.of(), keys(sale(List.of(CARD, pack), List.of(), List.of(pack))));
    }

    @Test
    void aUnitStandsForAllBelowIt() {
        OfferedProduct inTheCity =
                product(9, BusinessType.BROADBAND, true, rules(List.of(), Set.of(), Set.of(CITY), Set.of()));
        OfferedProduct elsewhere =
                product(9, BusinessType.BROADBAND, true, rules(List.of(), Set.of(), Set.of(99L), Set.of()));

        assertEquals(List.of(), keys(sale(List.of(), List.of(), List.of(inTheCity))));
        assertEquals(List.of("customer.sale.notHere"), keys(sale(List.of(), List.of(), List.of(elsewhere))));
    }

    @Test
    void aProductForEnterprisesIsNotSoldToAPerson() {
        OfferedProduct circuit = product(
                9,
                BusinessType.DIGITAL_CIRCUIT,
                true,
                rules(List.of(), Set.of(), Set.of(), Set.of(CustomerClass.ENTERPRISE)));

        assertEquals(List.of("customer.sale.notForClass"), keys(sale(List.of(), List.of(), List.of(circuit))));
    }

    @Test
    void whatOthersNeedCannotBeLeft() {
        assertEquals(List.of("customer.sale.stillNeeded"), keys(sale(List.of(IPTV), List.of(BROADBAND), List.of())));
        assertEquals(List.of(), keys(sale(List.of(), List.of(BROADBAND), List.of())));
    }

    @Test
    void whatWasOutOfOrderBeforeStopsNobody() {
        assertEquals(List.of(), keys(sale(List.of(IPTV), List.of(CARD), List.of())));
    }

    @Test
    void aPackageIsChangedOnlyIntoAnotherOneOfItsLine() {
        assertEquals(List.of(), keys(sale(List.of(CALLER_ID), List.of(CARD), List.of(OTHER_CARD))));
        assertEquals(List.of("customer.sale.otherLine"), keys(sale(List.of(), List.of(CARD), List.of(BROADBAND))));
        assertEquals(List.of("customer.sale.sameProduct"), keys(sale(List.of(), List.of(CARD), List.of(CARD))));
    }

    @Test
    void everythingThatSpeaksAgainstItIsToldTogether() {
        OfferedProduct wrong = product(
                9,
                BusinessType.MOBILE,
                false,
                rules(List.of(), Set.of(3L), Set.of(99L), Set.of(CustomerClass.ENTERPRISE)));

        assertEquals(
                List.of(
                        "customer.sale.notHere",
                        "customer.sale.notForClass",
                        "customer.sale.needs",
                        "customer.sale.excludes"),
                keys(sale(List.of(BROADBAND), List.of(), List.of(wrong))));
    }

    private static List<String> keys(Sale sale) {
        return findings(sale).stream().map(Finding::key).toList();
    }

    private static List<Finding> findings(Sale sale) {
        return FitCheck.findings(sale, top -> top == CITY ? Set.of(CITY, COUNTY) : Set.of(top), Map.of(2L, OTHER_CARD));
    }

    private static Sale sale(List<OfferedProduct> staying, List<OfferedProduct> going, List<OfferedProduct> coming) {
        Buyer person = new Buyer(1, "100000001", COUNTY, CustomerClass.INDIVIDUAL);
        return new Sale(
                person,
                staying.stream().map(FitCheckTest::held).toList(),
                going.stream().map(FitCheckTest::held).toList(),
                coming,
                null);
    }

    private static Held held(OfferedProduct product) {
        return new Held(product.id(), product, null, product.monthlyFee(), null, null, null, SubscriptionStatus.ACTIVE);
    }

    private static SaleRules rules(List<Need> needs, Set<Long> excludes, Set<Long> units, Set<CustomerClass> classes) {
        return new SaleRules(needs, excludes, units, classes, List.of(), false);
    }

    private static OfferedProduct product(long id, BusinessType type, boolean basic, SaleRules rules) {
        return new OfferedProduct(id, "P" + id, "P" + id, "P" + id, type, basic, new BigDecimal("20.00"), rules);
    }
}
