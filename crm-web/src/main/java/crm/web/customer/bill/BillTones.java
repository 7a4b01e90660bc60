package crm.web.customer.bill;

import crm.customer.bill.BillRow;
import crm.customer.bill.BillStanding;
import crm.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** Colours and short phrases of bills and books. */
@Named
@ApplicationScoped
public class BillTones {

    @Inject
    private Clock clock;

    public BillStanding standing(BillRow bill) {
        return bill.standing(LocalDate.now(clock));
    }

    public String of(BillStanding standing) {
        return switch (standing) {
            case PAID -> "good";
            case OPEN -> "note";
            case OVERDUE -> "bad";
            case WITHDRAWN -> "plain";
        };
    }

    /** Words of a person as they are; of a rule in the reader's language. */
    public String reason(String reason) {
        return reason != null && reason.startsWith("@") ? Messages.text(reason.substring(1)) : reason;
    }
}
