package crm.customer.cashday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.opening.Openings;
import crm.customer.payment.Payers;
import crm.customer.payment.PaymentDetails;
import crm.customer.payment.PaymentListService;
import crm.customer.payment.PaymentMethod;
import crm.customer.payment.PaymentNotYours;
import crm.customer.payment.PaymentService;
import crm.system.slice.Slice;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A till from its first payment to the clerk who checked it. */
@InServer
class CashDayServiceIT {

    @Inject
    private Payers payers;

    @Inject
    private PaymentService payments;

    @Inject
    private PaymentListService lists;

    @Inject
    private CashDayService days;

    @Test
    void aDayHoldsWhatCameAndWentByEachMethodAndEndsWithItsHandingIn() throws Exception {
        long customer = payers.owing("钱日", "100.00");
        long day = freshDay(customer);
        payers.take(customer, by(PaymentMethod.CARD, "30.00"));
        long wrong = payers.take(customer, by(PaymentMethod.CASH, "20.00"));
        Payers.asManager(() -> payments.reverse(wrong, version(wrong), "收错"));

        CashDaySheet sheet = day(day);
        assertEquals(new BigDecimal("1.00"), sheet.cash(), "the reversed 20.00 came and went");
        assertEquals(new BigDecimal("31.00"), sheet.total());
        handIn(day, "1.00", null);

        assertEquals(CashDayState.HANDED_IN, day(day).row().state());
        long next = payers.take(customer, by(PaymentMethod.CASH, "2.00"));
        assertNotEquals(day, cashDay(next), "the next payment begins the next day");
        assertEquals(new BigDecimal("1.00"), day(day).cash());
    }

    @Test
    void aDifferenceNeedsAReasonAndIsKept() throws Exception {
        long day = freshDay(payers.owing("钱差", "100.00"));

        Throwable refused = refused(() -> handIn(day, "0.50", " "));
        handIn(day, "0.50", "少收五角");

        assertInstanceOf(DifferenceUnexplained.class, refused);
        assertEquals(new BigDecimal("-0.50"), day(day).row().difference());
        assertEquals("少收五角", day(day).reason());
    }

    @Test
    void afterHandingInTheCashierReversesNothingOfThatDayButTheSupervisorDoesOutOfTheirOwnTill() throws Exception {
        long customer = payers.owing("钱主", "100.00");
        long day = freshDay(customer);
        long payment = payers.take(customer, by(PaymentMethod.CASH, "40.00"));
        handIn(day, "41.00", null);

        Throwable refused = refused(() -> Payers.asManager(() -> payments.reverse(payment, version(payment), "迟了")));
        long reversal = Payers.asSupervisor(() -> payments.reverse(payment, version(payment), "重复收费"));

        assertInstanceOf(PaymentNotYours.class, refused);
        assertNotEquals(day, cashDay(reversal));
        assertEquals(new BigDecimal("41.00"), day(day).cash(), "what was handed in stays as it was");
    }

    @Test
    void somebodyElseChecksItOrGivesItBackWithAReason() throws Exception {
        long day = freshDay(payers.owing("钱查", "100.00"));
        handIn(day, "1.00", null);

        Payers.asClerk(() -> {
            days.giveBack(day, version(days.byId(day)), "请重新清点");
            return null;
        });
        assertEquals("请重新清点", day(day).words());
        handIn(day, "1.00", null);
        long version = version(day(day));
        Payers.asClerk(() -> {
            days.check(day, version);
            return null;
        });

        assertEquals(CashDayState.CHECKED, day(day).row().state());
        assertInstanceOf(CashDayOver.class, refused(() -> handIn(day, "1.00", null)));
        assertInstanceOf(
                CashDayOver.class,
                refused(() -> Payers.asClerk(() -> {
                    days.check(day, version(days.byId(day)));
                    return null;
                })));
    }

    @Test
    void theClerkFindsItInTheQueueAndTheCashierSeesOnlyTheOwn() throws Exception {
        long day = freshDay(payers.owing("钱列", "100.00"));
        handIn(day, "1.00", null);
        CashDayFilter queue = new CashDayFilter();
        queue.setState(CashDayState.HANDED_IN);

        List<CashDayRow> waiting = Payers.asClerk(() -> days.find(queue, Slice.first(500)));
        List<CashDayRow> own = Payers.asManager(() -> days.find(new CashDayFilter(), Slice.first(500)));

        assertTrue(waiting.stream().anyMatch(row -> row.id() == day));
        String me = day(day).row().cashierName();
        assertFalse(own.isEmpty());
        assertTrue(own.stream().allMatch(row -> row.cashierName().equals(me)));
    }

    @Test
    void aPaymentAtTheMomentOfHandingInIsInThatDayOrInTheNextButNeverLost() throws Exception {
        long customer = payers.owing("钱争", "500.00");
        long day = freshDay(customer);
        List<Callable<Object>> people = new ArrayList<>();
        for (int counter = 0; counter < 5; counter++) {
            PaymentDetails form = by(PaymentMethod.CASH, "10.00");
            people.add(() -> payers.take(customer, form));
        }
        people.add(2, () -> {
            handIn(day, "1.00", "当班");
            return "handed in";
        });

        List<Object> outcomes = Openings.atOnce(people);

        CashDaySheet sheet = day(day);
        assertTrue(outcomes.contains("handed in"), outcomes::toString);
        assertEquals(sheet.row().expectedCash(), sheet.cash(), "what was counted against is what is in the day");
        long elsewhere = 0;
        for (Object payment : outcomes) {
            elsewhere += payment instanceof Long id && cashDay(id) != day ? 1 : 0;
        }
        assertEquals(new BigDecimal(51 - 10 * elsewhere).setScale(2), sheet.cash());
    }

    /** A day that holds one payment of 1.00 in cash. */
    private long freshDay(long customer) throws Exception {
        long open = cashDay(payers.take(customer, by(PaymentMethod.CASH, "1.00")));
        handIn(open, day(open).cash().toPlainString(), null);
        return cashDay(payers.take(customer, by(PaymentMethod.CASH, "1.00")));
    }

    private static PaymentDetails by(PaymentMethod method, String amount) {
        PaymentDetails form = Payers.form(amount);
        form.setMethod(method);
        return form;
    }

    private void handIn(long day, String counted, String reason) throws Exception {
        HandInDetails details = new HandInDetails();
        details.setCounted(new BigDecimal(counted));
        details.setReason(reason);
        long version = version(day(day));
        Payers.asManager(() -> {
            days.handIn(day, version, details);
            return null;
        });
    }

    private CashDaySheet day(long id) throws Exception {
        return Payers.asManager(() -> days.byId(id));
    }

    private static long version(CashDaySheet sheet) {
        return sheet.version();
    }

    private long version(long payment) throws Exception {
        return Payers.asManager(() -> lists.byId(payment)).version();
    }

    private long cashDay(long payment) throws Exception {
        return Payers.asManager(() -> lists.byId(payment)).cashDayId();
    }

    private static Throwable refused(Executable deed) {
        return Openings.root(assertThrows(Exception.class, deed));
    }
}
