package crm.web.shared.export;

import crm.system.intake.file.SpreadsheetText;
import crm.web.shared.Formats;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.List;

/** CSV in UTF-8. */
class CsvSink implements RowSink {

    /** Without this mark a spreadsheet takes UTF-8 for the computer's own encoding and garbles Chinese. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    CsvSink(OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().build(writer);
    }

    @Override
    public void heading(List<String> names) {
        csv.writeRecord(names.stream().map(SpreadsheetText::harmless).toList());
    }

    @Override
    public void row(List<Object> values) {
        csv.writeRecord(values.stream().map(CsvSink::cell).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    static String cell(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Number) {
            return value.toString();
        } else if (value instanceof Instant || value instanceof LocalDateTime) {
            return Formats.moment((TemporalAccessor) value);
        }
        return SpreadsheetText.harmless(value.toString());
    }
}
