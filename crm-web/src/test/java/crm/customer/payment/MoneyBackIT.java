package crm.customer.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.arrears.ArrearsService;
import crm.customer.arrears.NotEnoughCredit;
import crm.customer.arrears.OwedItem;
import crm.customer.arrears.RefundNotWithdrawable;
import crm.customer.opening.Openings;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The ways back: a payment that is reversed, a credit that is paid out. */
@InServer
class MoneyBackIT {

    @Inject
    private Payers payers;

    @Inject
    private PaymentService payments;

    @Inject
    private RefundService refunds;

    @Inject
    private ArrearsService arrears;

    @Test
    void theCashierReversesTheOwnPaymentOfTheDayAndItsBillIsOwedAgain() throws Exception {
        long customer = payers.owing("郑退", "20.00");
        long payment = payers.take(customer, Payers.form("20.00"));

        long reversal = Payers.asManager(
                () -> payments.reverse(payment, payers.sheet(payment).version(), "收错客户"));

        assertEquals(List.of("20.00"), payers.owed(customer));
        assertEquals(PaymentState.REVERSED, payers.sheet(payment).row().state());
        assertEquals(reversal, payers.sheet(payment).otherId());
        assertEquals("收错客户", payers.sheet(reversal).reason());
        assertEquals(new BigDecimal("-20.00"), payers.sheet(reversal).row().signed());
        assertInstanceOf(
                PaymentReversedAlready.class,
                Payers.refused(() -> Payers.asManager(
                        () -> payments.reverse(payment, payers.sheet(payment).version(), "again"))));
        assertInstanceOf(
                PaymentReversedAlready.class,
                Payers.refused(() -> Payers.asManager(
                        () -> payments.reverse(reversal, payers.sheet(reversal).version(), "back"))));
    }

    @Test
    void twoReversalsAtTheSameMomentAreOne() throws Exception {
        long customer = payers.owing("郑冲", "20.00");
        long payment = payers.take(customer, Payers.form("20.00"));
        long version = payers.sheet(payment).version();
        Callable<Long> reverse = () -> Payers.asManager(() -> payments.reverse(payment, version, "误收"));

        List<Object> outcomes = Openings.atOnce(Collections.nCopies(6, reverse));

        assertEquals(1, outcomes.stream().filter(Long.class::isInstance).count(), outcomes::toString);
        assertTrue(
                outcomes.stream()
                        .filter(outcome -> !(outcome instanceof Long))
                        .allMatch(outcome ->
                                outcome instanceof RecordChangedMeanwhile || outcome instanceof PaymentReversedAlready),
                outcomes::toString);
        assertEquals(List.of("20.00"), payers.owed(customer));
        assertEquals(2, payers.rows(customer).size());
    }

    @Test
    void creditIsPaidBackUpToTheLimitOfTheCounterAndNeverMoreThanThereIs() throws Exception {
        long customer = payers.owing("郑余");
        payers.take(customer, Payers.form("900.00"));
        RefundDetails refund = refund("500.00");

        long first = Payers.asManager(() -> refunds.refund(customer, refund));
        long again = Payers.asManager(() -> refunds.refund(customer, refund));

        assertEquals(first, again, "the form was sent twice");
        assertEquals(new BigDecimal("400.00"), payers.standing(customer).credit());
        assertInstanceOf(
                RefundNeedsSupervisor.class,
                Payers.refused(() -> Payers.asManager(() -> refunds.refund(customer, refund("500.01")))));
        assertInstanceOf(
                RefundNeedsSupervisor.class,
                Payers.refused(() -> Payers.asManager(() -> refunds.refund(customer, refund("0.01")))),
                "many small ones are one large one");
        assertInstanceOf(NotEnoughCredit.class, Payers.refused(() -> asSupervisor(customer, "400.01")));
        asSupervisor(customer, "400.00");
        assertEquals(0, payers.standing(customer).credit().signum());
    }

    @Test
    void moneyThatWasPaidOutAndIsOwedAgainCannotBeCalledNotOwed() throws Exception {
        long customer = payers.owing("郑回");
        long payment = payers.take(customer, Payers.form("80.00"));
        Payers.asManager(() -> refunds.refund(customer, refund("80.00")));
        Payers.asManager(() -> payments.reverse(payment, payers.sheet(payment).version(), "银行退票"));
        OwedItem refund = Payers.asManager(() -> arrears.ofCustomer(customer)).get(0);
        assertEquals(new BigDecimal("80.00"), refund.amount());

        assertInstanceOf(
                RefundNotWithdrawable.class,
                Payers.refused(() -> Payers.asClerk(() -> {
                    arrears.withdraw(refund.id(), "不欠");
                    return null;
                })));
        assertEquals(new BigDecimal("80.00"), payers.standing(customer).balance());
    }

    @Test
    void aPaymentThatFailsAfterItWasPaidBackLeavesTheRefundOwed() throws Exception {
        long customer = payers.owing("郑空");
        long payment = payers.take(customer, Payers.form("80.00"));
        Payers.asManager(() -> refunds.refund(customer, refund("80.00")));

        Payers.asManager(() -> payments.reverse(payment, payers.sheet(payment).version(), "假钞"));

        assertEquals(new BigDecimal("80.00"), payers.standing(customer).balance());
    }

    private long asSupervisor(long customer, String amount) throws Exception {
        return ActingAs.role(ShippedRole.BRANCH_SUPERVISOR, () -> refunds.refund(customer, refund(amount)));
    }

    private static RefundDetails refund(String amount) {
        RefundDetails details = new RefundDetails();
        details.setAmount(new BigDecimal(amount));
        details.setReason("客户要求");
        details.setToken(UUID.randomUUID().toString());
        return details;
    }
}
