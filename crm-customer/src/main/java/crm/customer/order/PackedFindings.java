package crm.customer.order;

import crm.customer.subscription.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Findings in one column: they are put into words only when somebody reads them, in that person's language. */
final class PackedFindings {

    /** ASCII's record and unit separators: made for this, and absent from texts that people type. */
    private static final char BETWEEN_FINDINGS = '\u001e';

    private static final char BETWEEN_VALUES = '\u001f';

    /** Stands for the {@code @} before a value that is itself a key: an @ in the database is a mail address. */
    private static final char KEY = '\u001d';

    private static final char KEY_IN_FINDING = '@';
    private static final int LONGEST = 2_000;

    private PackedFindings() {}

    /** Null for none; those that do not fit any more are left out. */
    static String pack(List<Finding> findings) {
        StringBuilder packed = new StringBuilder();
        for (Finding finding : findings) {
            List<String> parts = new ArrayList<>(List.of(finding.key()));
            parts.addAll(finding.values());
            String one = String.join(String.valueOf(BETWEEN_VALUES), parts).replace(KEY_IN_FINDING, KEY);
            if (packed.length() + one.length() + 1 > LONGEST) {
                break;
            }
            packed.append(packed.isEmpty() ? "" : String.valueOf(BETWEEN_FINDINGS))
                    .append(one);
        }
        return packed.isEmpty() ? null : packed.toString();
    }

    static List<Finding> unpack(String packed) {
        if (packed == null) {
            return List.of();
        }
        return Arrays.stream(packed.replace(KEY, KEY_IN_FINDING).split(String.valueOf(BETWEEN_FINDINGS), -1))
                .map(one -> List.of(one.split(String.valueOf(BETWEEN_VALUES), -1)))
                .map(parts -> new Finding(parts.get(0), parts.subList(1, parts.size()), true))
                .toList();
    }
}
