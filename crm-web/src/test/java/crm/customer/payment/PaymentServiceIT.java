package crm.customer.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.opening.Openings;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Money at the counter, and the ways back. */
@InServer
class PaymentServiceIT {

    @Inject
    private Payers payers;

    @Inject
    private PaymentService payments;

    @Inject
    private PaymentListService lists;

    @Test
    void aPaymentPaysTheLongestDueFirstAndWhatIsLeftStaysAsCredit() throws Exception {
        long customer = payers.owing("郑付", "30.00", "50.00");

        payers.take(customer, Payers.form("45.10"));
        assertEquals(List.of("34.90"), payers.owed(customer), "30.00 is paid in full, 15.10 of the other");
        long last = payers.take(customer, Payers.form("40.00"));

        assertTrue(payers.owed(customer).isEmpty());
        assertEquals(new BigDecimal("5.10"), payers.standing(customer).credit());
        PaymentSheet sheet = payers.sheet(last);
        assertEquals(new BigDecimal("5.10"), sheet.left());
        assertEquals("B50.00", sheet.paid().get(0).reference());
        assertTrue(sheet.row().number().matches("R\\d{9}"), sheet.row().number());
    }

    @Test
    void whoPaysLateIsToldTheFeeBeforeAndOwesNothingAfterwards() throws Exception {
        long customer = payers.owingSince(40, "郑迟", "300.00", "0.90");
        BigDecimal charged =
                payers.owed(customer).stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);

        ToPay toPay = Payers.asManager(() -> payments.toPay(customer));
        assertEquals(new BigDecimal("300.90"), charged, "being told writes nothing");
        assertTrue(toPay.lateFees().signum() > 0);
        PaymentDetails form = Payers.form(toPay.total().toPlainString());
        form.setOwedSeen(toPay.total());
        payers.take(customer, form);

        assertTrue(payers.owed(customer).isEmpty(), () -> toPay + " left something owed");
        assertEquals(0, payers.standing(customer).balance().signum());
    }

    @Test
    void aFormThatIsSentTwicePaysOnce() throws Exception {
        long customer = payers.owing("郑双", "20.00");
        PaymentDetails form = Payers.form("20.00");
        form.setOwedSeen(new BigDecimal("20.00"));

        long first = payers.take(customer, form);
        long second = payers.take(customer, form);

        assertEquals(first, second);
        assertEquals(1, payers.rows(customer).size());
        assertEquals(0, payers.standing(customer).credit().signum());
    }

    @Test
    void tenClicksOnOneFormAtTheSameMomentPayOnce() throws Exception {
        long customer = payers.owing("郑十", "20.00");
        PaymentDetails form = Payers.form("20.00");
        Callable<Long> click = () -> payers.take(customer, form);

        List<Object> outcomes = Openings.atOnce(Collections.nCopies(10, click));

        assertEquals(1, new HashSet<>(outcomes).size(), outcomes::toString);
        assertEquals(1, payers.rows(customer).size());
    }

    @Test
    void ofTwoCountersAtTheSameMomentOneTakesTheMoneyAndTheOtherLooksAgain() throws Exception {
        long customer = payers.owing("郑两", "60.00");
        List<Callable<Long>> counters = new ArrayList<>();
        for (int counter = 0; counter < 6; counter++) {
            PaymentDetails form = Payers.form("60.00");
            form.setOwedSeen(new BigDecimal("60.00"));
            counters.add(() -> payers.take(customer, form));
        }

        List<Object> outcomes = Openings.atOnce(counters);

        assertEquals(1, outcomes.stream().filter(Long.class::isInstance).count(), outcomes::toString);
        assertEquals(
                5,
                outcomes.stream().filter(OwedChangedMeanwhile.class::isInstance).count(),
                outcomes::toString);
        assertEquals(0, payers.standing(customer).balance().signum());
    }

    @Test
    void whatTwoCountersTakeWithoutLookingIsAllocatedOnce() throws Exception {
        long customer = payers.owing("郑分", "60.00");
        List<Callable<Long>> counters = new ArrayList<>();
        for (int counter = 0; counter < 6; counter++) {
            PaymentDetails form = Payers.form("25.00");
            counters.add(() -> payers.take(customer, form));
        }

        List<Object> outcomes = Openings.atOnce(counters);

        assertTrue(outcomes.stream().allMatch(Long.class::isInstance), outcomes::toString);
        assertTrue(payers.owed(customer).isEmpty());
        assertEquals(new BigDecimal("90.00"), payers.standing(customer).credit());
        BigDecimal paid = BigDecimal.ZERO;
        for (Object payment : outcomes) {
            for (PaidItem item : payers.sheet((Long) payment).paid()) {
                paid = paid.add(item.amount());
            }
        }
        assertEquals(new BigDecimal("60.00"), paid, "no cent of the bill was paid twice");
    }

    @Test
    void whoHandsOverTooLittleIsToldAndTheBillingSystemIsNoMethodOfACounter() throws Exception {
        long customer = payers.owing("郑少", "20.00");
        PaymentDetails little = Payers.form("20.00");
        little.setCashReceived(new BigDecimal("19.99"));
        PaymentDetails elsewhere = Payers.form("20.00");
        elsewhere.setMethod(PaymentMethod.BILLING_SYSTEM);

        assertInstanceOf(CashTooLittle.class, Payers.refused(() -> payers.take(customer, little)));
        assertInstanceOf(NotAtCounter.class, Payers.refused(() -> payers.take(customer, elsewhere)));
        assertEquals(List.of("20.00"), payers.owed(customer));
    }

    @Test
    void aCustomerSeesTheOwnPaymentsAndBalanceAndNobodyElses() throws Exception {
        long own = ActingAs.login(ShippedRole.CUSTOMER).customerId();

        OwnPayments seen = ActingAs.role(ShippedRole.CUSTOMER, () -> lists.own());

        assertTrue(seen.rows().stream().allMatch(row -> row.customerId() == own));
        assertEquals(
                ActingAs.account("manager", () -> lists.standing(own)).balance(),
                seen.standing().balance());
    }

    @Test
    void theListFindsAPaymentByItsReceiptNumber() throws Exception {
        long customer = payers.owing("郑查", "20.00");
        long payment = payers.take(customer, Payers.form("20.00"));
        String number = payers.sheet(payment).row().number();
        PaymentFilter filter = new PaymentFilter();
        filter.setText(number);

        List<PaymentRow> found = Payers.asManager(() -> lists.after(filter, null, 10));
        int counted = Payers.asManager(() -> lists.count(filter));

        assertEquals(List.of(payment), found.stream().map(PaymentRow::id).toList());
        assertEquals(1, counted);
        assertFalse(Payers.asManager(() -> lists.ofCustomer(customer)).isEmpty());
    }
}
