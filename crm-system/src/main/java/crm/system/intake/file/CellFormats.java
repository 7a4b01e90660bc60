package crm.system.intake.file;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a workbook's number formats say about a number. */
final class CellFormats {

    /** A workbook's numbers are doubles: beyond 15 digits the last ones are made up. */
    private static final int EXACT_DIGITS = 15;

    /** Texts in quotes, colours and locales in brackets, and escaped letters say nothing of the kind of number. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.");

    private CellFormats() {}

    /**
     * Whether a number is shown as a date.
     *
     * @param id of the format; 14 to 22 and 27 to 58 are built-in dates (ECMA-376 part 1, 18.8.30)
     * @param format its pattern; null when built in
     */
    static boolean isDate(Integer id, String format) {
        if (id != null && ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))) {
            return true;
        }
        if (format == null) {
            return false;
        }
        String bare = DECORATION.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return !bare.equals("general")
                && (bare.indexOf('y') >= 0 || (bare.indexOf('d') >= 0 && bare.indexOf('m') >= 0));
    }

    static boolean lostDigits(BigDecimal number) {
        return number.precision() - number.scale() > EXACT_DIGITS;
    }
}
