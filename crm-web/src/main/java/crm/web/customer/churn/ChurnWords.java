package crm.web.customer.churn;

import crm.customer.churn.ChurnStanding;
import crm.customer.churn.plan.PlanOutcome;
import crm.customer.churn.reason.ChurnReason;
import crm.customer.churn.statistics.ChurnDimension;
import crm.customer.churn.statistics.ChurnLine;
import crm.web.customer.BranchNames;
import crm.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;

/** Colours and words of what left customers are told by. */
@Named
@RequestScoped
public class ChurnWords {

    private static final Set<String> EVENTS = Set.of("added", "withdrawn", "restored");

    /** Segments that have names in both languages; others are shown as they are called. */
    private static final Set<String> SEGMENTS = Set.of("INTERNET", "TALKATIVE", "LOCAL");

    @Inject
    private BranchNames branches;

    public String of(ChurnStanding standing) {
        return switch (standing) {
            case NO_PLAN -> "plain";
            case PLANNED -> "note";
            case WON_BACK -> "good";
            case LOST -> "bad";
        };
    }

    public String of(PlanOutcome outcome) {
        return switch (outcome) {
            case WON -> "good";
            case LOST -> "bad";
            case NOT_REACHED -> "warning";
            case CALLED_OFF -> "plain";
        };
    }

    /** The reason in the reader's language. */
    public String reason(String name, String english) {
        return Messages.locale().getLanguage().equals("zh") ? name : english;
    }

    public String reason(ChurnReason reason) {
        return reason(reason.getName(), reason.getEnglishName());
    }

    public String segment(String segment) {
        return segment != null && SEGMENTS.contains(segment)
                ? Messages.text("customer.churn.segment." + segment)
                : segment;
    }

    public boolean isEvent(String field) {
        return EVENTS.contains(field);
    }

    /** A value of the history in the reader's language. */
    public String value(String field, String value, Collection<ChurnReason> reasons) {
        if (value == null) {
            return "";
        }
        return switch (field) {
            case "reason" -> reasonOf(value, reasons);
            case "businessType" -> Messages.text("market.product.type." + value);
            case "rival" -> Messages.text("customer.rival." + value);
            case "source" -> Messages.text("customer.churn.source." + value);
            case "segment" -> segment(value);
            default -> value;
        };
    }

    /** A line of the report by its name. */
    public String line(ChurnLine line, Collection<ChurnReason> reasons) {
        if (line.isUnknown()) {
            return Messages.text("customer.churn.unknown");
        }
        return switch (line.dimension()) {
            case MONTH -> line.key();
            case REASON -> reasonOf(line.key(), reasons);
            case BRANCH -> branches.of(Long.valueOf(line.key()));
            case CLASS -> Messages.text("customer.class." + line.key());
            case SEGMENT -> segment(line.key());
            case RIVAL -> Messages.text("customer.rival." + line.key());
            case SERVICE -> Messages.text("market.product.type." + line.key());
        };
    }

    /** What narrows the list of churned customers to just those of a line, as a piece of its address. */
    public static String filter(ChurnLine line) {
        if (line.isUnknown()) {
            return line.dimension() == ChurnDimension.RIVAL ? "noRival=true" : "segment=-";
        }
        return switch (line.dimension()) {
            case MONTH -> "from=" + line.key() + "&to=" + line.key();
            case REASON -> "reason=" + line.key();
            case BRANCH -> "unit=" + line.key();
            case CLASS -> "customerClass=" + line.key();
            case SEGMENT -> "segment=" + URLEncoder.encode(line.key(), StandardCharsets.UTF_8);
            case RIVAL -> "rival=" + line.key();
            case SERVICE -> "service=" + line.key();
        };
    }

    private String reasonOf(String id, Collection<ChurnReason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.getId().toString().equals(id))
                .findFirst()
                .map(this::reason)
                .orElse(id);
    }
}
