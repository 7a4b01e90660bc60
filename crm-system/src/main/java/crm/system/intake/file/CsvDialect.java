package crm.system.intake.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a text separates and quotes its values: found by trying each way on the beginning and keeping the one under which
 * the most rows agree on the most columns.
 *
 * @param separator between values
 * @param quote around values
 * @param lineEnd {@code LF}, {@code CRLF} or {@code CR}
 */
record CsvDialect(char separator, char quote, String lineEnd) {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final char[] QUOTES = {'"', '\''};
    private static final int ROWS_TRIED = 100;

    /** @param beginning some thousand characters; the last line may be cut */
    static CsvDialect recognise(String beginning) {
        CsvDialect best = new CsvDialect(',', '"', lineEnd(beginning));
        double bestScore = 0;
        for (char quote : QUOTES) {
            for (char separator : SEPARATORS) {
                double score = score(beginning, separator, quote);
                if (score > bestScore) {
                    bestScore = score;
                    best = new CsvDialect(separator, quote, best.lineEnd);
                }
            }
        }
        return best;
    }

    /** Columns that most rows agree on, less when some rows do not; 0 for a single column. */
    private static double score(String beginning, char separator, char quote) {
        Map<Integer, Integer> rowsByColumns = new HashMap<>();
        List<Integer> columns = new ArrayList<>();
        boolean quoted = beginning.indexOf(quote) >= 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(beginning)) {
            for (CsvRecord row : rows) {
                columns.add(row.getFieldCount());
                if (columns.size() > ROWS_TRIED) {
                    break;
                }
            }
        } catch (CsvParseException | java.io.IOException unsuitable) {
            return 0;
        }
        if (columns.size() > 1) {
            columns.remove(columns.size() - 1);
        }
        columns.forEach(count -> rowsByColumns.merge(count, 1, Integer::sum));
        double score = 0;
        for (Map.Entry<Integer, Integer> agreed : rowsByColumns.entrySet()) {
            double share = agreed.getValue() / (double) columns.size();
            score = Math.max(score, (agreed.getKey() - 1) * share * share);
        }
        // An apostrophe is a letter in names more often than a quote: it must win clearly.
        return quote == '\'' && quoted ? score * 0.9 : quote == '\'' ? score * 0.5 : score;
    }

    private static String lineEnd(String beginning) {
        int feed = beginning.indexOf('\n');
        if (feed > 0 && beginning.charAt(feed - 1) == '\r') {
            return "CRLF";
        }
        return feed < 0 && beginning.indexOf('\r') >= 0 ? "CR" : "LF";
    }
}
