package crm.web.customer.order;

import crm.customer.coverage.CoverageAnswer;
import crm.customer.coverage.CoverageState;
import crm.customer.order.OrderState;
import crm.customer.subscription.ContractTerm;
import crm.web.shared.Formats;
import crm.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** Colours and short phrases of orders. */
@Named
@ApplicationScoped
public class OrderTones {

    private static final BigDecimal PERCENT = new BigDecimal(100);

    public String of(OrderState state) {
        return switch (state) {
            case DRAFT -> "plain";
            case SUBMITTED -> "note";
            case IN_FORCE, DONE -> "good";
            case CANCELLED -> "warning";
            case REFUSED -> "bad";
        };
    }

    public String ofCoverage(CoverageState state) {
        return switch (state) {
            case DELIVERABLE -> "good";
            case FULL -> "bad";
            case NOT_KNOWN -> "warning";
        };
    }

    /** What a term binds to; {@code bound} is whether one runs already, which no term leaves as it is. */
    public String term(ContractTerm term, boolean bound) {
        if (term.months() > 0) {
            return term(term.months(), term.endingShare());
        }
        return Messages.text(bound ? "customer.order.term.keep" : "customer.order.term.none");
    }

    public String term(int months, BigDecimal endingShare) {
        return months == 0
                ? Messages.text("customer.order.term.none")
                : Messages.text(
                        "customer.order.term.months",
                        months,
                        endingShare.multiply(PERCENT).stripTrailingZeros().toPlainString());
    }

    /** The bandwidth that really arrives, or what else is known of the place. */
    public String coverage(CoverageState state, Integer mbit, String area) {
        if (state == null) {
            return "";
        }
        String known = Messages.text("customer.order.coverage." + state);
        String first = mbit == null ? known : Messages.text("customer.order.coverage.mbit", mbit, known);
        return area == null ? first : first + " " + Messages.text("customer.order.coverage.place", area);
    }

    public String coverage(CoverageAnswer answer) {
        return answer == null ? "" : coverage(answer.state(), answer.realisticMbit(), answer.area());
    }

    public String charge(BigDecimal charge) {
        return charge.signum() == 0 ? Messages.text("customer.order.charge.none") : Formats.money(charge);
    }
}
