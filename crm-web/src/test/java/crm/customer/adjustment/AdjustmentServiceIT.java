package crm.customer.adjustment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.arrears.ArrearsService;
import crm.customer.arrears.OwedItem;
import crm.customer.opening.Openings;
import crm.customer.payment.Payers;
import crm.customer.payment.PaymentListService;
import crm.customer.submission.ReviewOver;
import crm.customer.submission.ReviewState;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.Test;

/** Corrections of accounts, by two people. */
@InServer
class AdjustmentServiceIT {

    @Inject
    private Payers payers;

    @Inject
    private AdjustmentService adjustments;

    @Inject
    private PaymentListService lists;

    @Inject
    private ArrearsService arrears;

    @Test
    void anAllowanceCountsOnlyAfterASecondPersonHasApprovedIt() throws Exception {
        long customer = payers.owing("孙减", "50.00");
        long asked = ask(customer, AdjustmentKind.ALLOWANCE, "12.30", null);
        assertEquals(new BigDecimal("50.00"), balance(customer));

        approve(asked);

        assertEquals(new BigDecimal("37.70"), balance(customer));
        assertInstanceOf(ReviewOver.class, refused(() -> approve(asked)));
        assertEquals(new BigDecimal("37.70"), balance(customer), "once");
    }

    @Test
    void anAllowanceMeantForABillPaysThatBillAndNotTheLongestDue() throws Exception {
        long customer = payers.owing("孙项", "50.00", "60.00");
        OwedItem second = Payers.asManager(() -> arrears.ofCustomer(customer)).get(1);

        approve(ask(customer, AdjustmentKind.ALLOWANCE, "60.00", second.id()));

        List<OwedItem> left = Payers.asManager(() -> arrears.ofCustomer(customer));
        assertEquals(List.of("B50.00"), left.stream().map(OwedItem::reference).toList());
    }

    @Test
    void anAllowanceForAnothersBillOrForMoreThanIsOwedIsRefused() throws Exception {
        long customer = payers.owing("孙错", "50.00");
        long other = payers.owing("孙别", "50.00");
        long item = Payers.asManager(() -> arrears.ofCustomer(other)).get(0).id();

        assertInstanceOf(NotOwedByThem.class, refused(() -> ask(customer, AdjustmentKind.ALLOWANCE, "10.00", item)));
        assertInstanceOf(NotOwedByThem.class, refused(() -> ask(other, AdjustmentKind.ALLOWANCE, "50.01", item)));
        assertInstanceOf(NotOwedByThem.class, refused(() -> ask(other, AdjustmentKind.CHARGE, "10.00", item)));
    }

    @Test
    void anExtraChargeIsOwedAndWhatIsRejectedOrWithdrawnIsNot() throws Exception {
        long customer = payers.owing("孙补");
        approve(ask(customer, AdjustmentKind.CHARGE, "8.00", null));
        long rejected = ask(customer, AdjustmentKind.CHARGE, "9.00", null);
        Payers.asSupervisor(() -> {
            adjustments.reject(rejected, "没有依据");
            return null;
        });
        long withdrawn = ask(customer, AdjustmentKind.CHARGE, "7.00", null);
        Payers.asManager(() -> {
            adjustments.withdraw(withdrawn);
            return null;
        });

        assertEquals(new BigDecimal("8.00"), balance(customer));
        assertEquals(ReviewState.REJECTED, sheet(rejected).row().state());
        assertEquals("没有依据", sheet(rejected).words());
        assertInstanceOf(ReviewOver.class, refused(() -> approve(withdrawn)));
    }

    @Test
    void whoAsksMayNotDecide() throws Exception {
        long asked = ask(payers.owing("孙权", "50.00"), AdjustmentKind.ALLOWANCE, "1.00", null);

        Throwable refused = refused(() -> Payers.asManager(() -> {
            adjustments.approve(asked, sheet(asked).version());
            return null;
        }));

        assertInstanceOf(AuthorizationException.class, refused);
        assertTrue(sheet(asked).own());
    }

    private long ask(long customer, AdjustmentKind kind, String amount, Long item) throws Exception {
        AdjustmentDetails details = new AdjustmentDetails();
        details.setKind(kind);
        details.setAmount(new BigDecimal(amount));
        details.setAgainstItem(item);
        details.setReason("计费有误");
        return Payers.asManager(() -> adjustments.submit(customer, details));
    }

    private Object approve(long adjustment) throws Exception {
        long version = sheet(adjustment).version();
        return Payers.asSupervisor(() -> {
            adjustments.approve(adjustment, version);
            return null;
        });
    }

    private AdjustmentSheet sheet(long adjustment) throws Exception {
        return Payers.asManager(() -> adjustments.byId(adjustment));
    }

    private BigDecimal balance(long customer) throws Exception {
        return Payers.asManager(() -> lists.standing(customer)).balance();
    }

    private static Throwable refused(Callable<?> deed) {
        return Openings.root(assertThrows(Exception.class, deed::call));
    }
}
