package crm.web.customer.coverage;

import crm.customer.coverage.CoverageAnswer;
import crm.customer.coverage.CoverageChange;
import crm.customer.coverage.CoverageState;
import crm.web.customer.BranchNames;
import crm.web.shared.Formats;
import crm.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** Colours and words of what can be had. */
@Named
@RequestScoped
public class CoverageTones {

    private static final Set<String> EVENTS = Set.of("added", "removed", "restored");

    @Inject
    private BranchNames branches;

    public String of(CoverageState state) {
        return switch (state) {
            case DELIVERABLE -> "good";
            case FULL -> "bad";
            case NOT_KNOWN -> "plain";
        };
    }

    /** What to promise, in words; empty where no bandwidth is sold. */
    public String promise(CoverageAnswer answer) {
        return answer.realisticMbit() == null
                ? ""
                : Messages.text("customer.coverage.promise", Formats.number(answer.realisticMbit()));
    }

    /** Ports, or that nobody counts them. */
    public String ports(Integer spare) {
        return spare == null ? Messages.text("customer.coverage.uncounted") : Formats.number(spare);
    }

    public boolean isEvent(CoverageChange change) {
        return EVENTS.contains(change.getField());
    }

    /** A value of the history in the reader's language. */
    public String value(String field, String value) {
        if (value == null) {
            return "";
        }
        return switch (field) {
            case "unit" -> branches.of(Long.valueOf(value));
            case "businessType" -> Messages.text("market.product.type." + value);
            case "technology" -> Messages.text("customer.coverage.technology." + value);
            default -> value;
        };
    }
}
