package crm.system.intake.mapping;

import crm.system.notice.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates that cannot be misunderstood: year first. */
final class DateText {

    /** 2026-02-28, 2026/2/28, 2026.2.28, 2026年2月28日 or 20260228, also with a time behind it, which is not kept. */
    private static final Pattern DATE = Pattern.compile(
            "(?:(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{4})(\\d{2})(\\d{2}))(?:[T ]\\d{1,2}:\\d{2}.*)?");

    private DateText() {}

    static LocalDate parse(String text, Consumer<Wording> reason) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            reason.accept(Wording.of("system.intake.value.notDate", ValueParser.shown(text)));
            return null;
        }
        int first = date.group(1) == null ? 4 : 1;
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group(first)),
                    Integer.parseInt(date.group(first + 1)),
                    Integer.parseInt(date.group(first + 2)));
        } catch (DateTimeException impossible) {
            reason.accept(Wording.of("system.intake.value.noSuchDate", ValueParser.shown(text)));
            return null;
        }
    }
}
