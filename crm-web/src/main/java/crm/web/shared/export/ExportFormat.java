package crm.web.shared.export;

import java.util.Locale;

/** The kinds of files a list can be taken out as. */
public enum ExportFormat {
    CSV("text/csv; charset=UTF-8", Integer.MAX_VALUE),
    /** What a sheet can hold, less its heading. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 1_048_575),
    /** Some six hundred pages; nobody prints more. */
    PDF("application/pdf", 20_000),
    /** What is no list. */
    ZIP("application/zip", Integer.MAX_VALUE);

    private final String type;
    private final int mostRows;

    ExportFormat(String type, int mostRows) {
        this.type = type;
        this.mostRows = mostRows;
    }

    public static ExportFormat of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public String type() {
        return type;
    }

    public int mostRows() {
        return mostRows;
    }

    /** The end of its file names, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
