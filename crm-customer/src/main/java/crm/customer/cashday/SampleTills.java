package crm.customer.cashday;

import crm.customer.payment.PaymentMethod;
import crm.system.demo.DemoBook;
import crm.system.demo.DemoChapter;
import crm.system.demo.branch.DemoBranch;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** Tills in every state where the published people of the staff work, with customers who pay ahead. */
@Dependent
class SampleTills implements DemoChapter {

    private static final int AFTER_PAYMENTS = 61;

    private static final List<PaymentMethod> METHODS =
            List.of(PaymentMethod.CASH, PaymentMethod.CARD, PaymentMethod.MOBILE_PAY, PaymentMethod.CASH);

    @Override
    public int order() {
        return AFTER_PAYMENTS;
    }

    @Override
    public String name() {
        return "tills";
    }

    @Override
    public void write(DemoBook book) throws SQLException {
        DemoBranch.Desk desk = book.left(DemoBranch.class).desks().get(0);
        if (desk.advisers().isEmpty()) {
            return;
        }
        DemoBranch.Adviser one = desk.advisers().get(0);
        DemoBranch.Adviser other = desk.advisers().get(desk.advisers().size() - 1);
        try (SampleTillRows rows = new SampleTillRows(book, desk.unitId())) {
            rows.till(one, 2, CashDayState.CHECKED, payments(5), null);
            rows.till(other, 2, CashDayState.CHECKED, payments(4), null);
            rows.till(one, 1, CashDayState.GIVEN_BACK, payments(4), "找零有误");
            rows.till(other, 1, CashDayState.HANDED_IN, payments(6), "少收一元");
            rows.till(one, 0, CashDayState.OPEN, payments(3), null);
            rows.finish();
        }
    }

    private static List<SampleTillRows.Paid> payments(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> new SampleTillRows.Paid(
                        METHODS.get(at % METHODS.size()), new BigDecimal(20 + 15 * at).setScale(2)))
                .toList();
    }
}
