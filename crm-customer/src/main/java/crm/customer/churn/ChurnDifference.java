package crm.customer.churn;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A field that has another value now; of words that people write freely, only that they have changed is told. */
record ChurnDifference(String field, String from, String to) {

    static final String NOTE = "note";

    static List<ChurnDifference> between(ChurnDetails before, ChurnDetails after) {
        List<ChurnDifference> differences = new ArrayList<>();
        note(differences, "churnedOn", before.getChurnedOn(), after.getChurnedOn());
        note(differences, "businessType", before.getBusinessType(), after.getBusinessType());
        note(differences, "reason", before.getReasonId(), after.getReasonId());
        note(differences, "rival", before.getRival(), after.getRival());
        note(differences, "segment", before.getSegment(), after.getSegment());
        note(differences, "source", before.getSource(), after.getSource());
        if (!Objects.equals(before.getNote(), after.getNote())) {
            differences.add(new ChurnDifference(NOTE, null, null));
        }
        return differences;
    }

    private static void note(List<ChurnDifference> differences, String field, Object from, Object to) {
        if (!Objects.equals(from, to)) {
            differences.add(new ChurnDifference(field, text(from), text(to)));
        }
    }

    private static String text(Object value) {
        return value == null ? null : String.valueOf(value);
    }
}
