package crm.web.customer.payment;

import crm.customer.cashday.CashDayState;
import crm.customer.payment.PaymentKind;
import crm.customer.payment.PaymentState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Colours of the chips of money at the counter; the word beside the colour says the same. */
@Named
@ApplicationScoped
public class PaymentTones {

    public String of(PaymentState state) {
        return state == PaymentState.TAKEN ? "good" : "bad";
    }

    public String ofKind(PaymentKind kind) {
        return kind == PaymentKind.PAYMENT ? "plain" : "warning";
    }

    public String ofDay(CashDayState state) {
        return switch (state) {
            case OPEN -> "note";
            case HANDED_IN -> "warning";
            case GIVEN_BACK -> "bad";
            case CHECKED -> "good";
        };
    }
}
