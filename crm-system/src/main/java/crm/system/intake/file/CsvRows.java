package crm.system.intake.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.NoSuchElementException;

/** Reads separated values; a row may span lines within quotes. */
final class CsvRows implements RowSource {

    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private final FileLimits limits;
    private long number;
    private long lastLine = 1;

    @SuppressWarnings("removal") // the one way to read on after a stray character behind a quote
    CsvRows(InputStream content, FileShape shape, FileLimits limits) {
        this.limits = limits;
        records = CsvReader.builder()
                .fieldSeparator(shape.separator())
                .quoteCharacter(shape.quote())
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .maxBufferSize(limits.rowCharacters())
                .ofCsvRecord(new InputStreamReader(content, Charset.forName(shape.charset())))
                .iterator();
        header = hasNext() ? names(read()) : List.of();
    }

    private static List<String> names(CsvRecord first) {
        return first.getFields().stream()
                .map(name -> name.replace("\ufeff", "").strip())
                .toList();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException broken) {
            throw new UnreadableFile("brokenRow", lastLine, limits.rowCharacters());
        }
    }

    @Override
    public SourceRow next() {
        CsvRecord record = read();
        number++;
        return new SourceRow(number, record.getStartingLineNumber(), record.getFields(), List.of());
    }

    private CsvRecord read() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CsvRecord record;
        try {
            record = records.next();
        } catch (CsvParseException broken) {
            throw new UnreadableFile("brokenRow", lastLine, limits.rowCharacters());
        }
        lastLine = record.getStartingLineNumber();
        if (record.getFieldCount() > limits.columns()) {
            throw new UnreadableFile("tooManyColumns", lastLine, record.getFieldCount(), limits.columns());
        }
        return record;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
