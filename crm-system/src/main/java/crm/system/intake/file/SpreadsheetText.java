package crm.system.intake.file;

import java.util.regex.Pattern;

/** Text on its way into a file that people open in a spreadsheet; every such file is written through here. */
public final class SpreadsheetText {

    /** What begins with one of these is run by spreadsheets; the wide forms count in Chinese ones. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]");

    private static final Pattern NUMBER = Pattern.compile("^[+-]?\\d+([.,]\\d+)?$");

    private SpreadsheetText() {}

    /** The text; one that would be run as a formula gets an apostrophe before it. A plain number, which is none, stays. */
    public static String harmless(String text) {
        return FORMULA.matcher(text).find() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
