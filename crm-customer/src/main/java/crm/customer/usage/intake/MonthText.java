package crm.customer.usage.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads months as billing systems write them; of a whole date, the month it lies in. */
final class MonthText {

    /** 2026-10, 2026/10, 2026.10, 2026年10月 or 202610, also with a day and a time behind it, which are not kept. */
    private static final Pattern MONTH = Pattern.compile(
            "(?:(\\d{4})[-/.年](\\d{1,2})(?:月|[-/.月](\\d{1,2})日?)?|(\\d{4})(\\d{2})(\\d{2})?)(?:[T ]\\d{1,2}:\\d{2}.*)?");

    private MonthText() {}

    /** The month's first day; empty when the text is no month. */
    static Optional<LocalDate> parse(String text) {
        Matcher month =
                MONTH.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        if (!month.matches()) {
            return Optional.empty();
        }
        int first = month.group(1) == null ? 4 : 1;
        String day = month.group(first + 2);
        try {
            return Optional.of(LocalDate.of(
                            Integer.parseInt(month.group(first)),
                            Integer.parseInt(month.group(first + 1)),
                            day == null ? 1 : Integer.parseInt(day))
                    .withDayOfMonth(1));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
