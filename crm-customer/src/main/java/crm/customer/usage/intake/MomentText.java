package crm.customer.usage.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads moments as switches write them, in the branch's time: date with the year first, then hours and minutes. */
final class MomentText {

    /** 2026-10-05 14:03:22, 2026/10/5T14:03, 2026年10月5日 14:03 or 20261005140322. */
    private static final Pattern MOMENT = Pattern.compile(
            "(?:(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?"
                    + "|(\\d{4})(\\d{2})(\\d{2}) ?(\\d{2})(\\d{2})(\\d{2}))");

    private static final int PARTS = 6;

    private MomentText() {}

    /** Empty when the text is no moment. */
    static Optional<LocalDateTime> parse(String text) {
        Matcher moment =
                MOMENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        if (!moment.matches()) {
            return Optional.empty();
        }
        int first = moment.group(1) == null ? PARTS + 1 : 1;
        int[] parts = new int[PARTS];
        for (int part = 0; part < PARTS; part++) {
            String digits = moment.group(first + part);
            parts[part] = digits == null ? 0 : Integer.parseInt(digits);
        }
        try {
            return Optional.of(LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]));
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }
}
