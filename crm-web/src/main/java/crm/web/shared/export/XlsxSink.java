package crm.web.shared.export;

import crm.web.shared.Formats;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet. Texts are written as texts, which no spreadsheet runs as formulas. */
class XlsxSink implements RowSink {

    private static final int ROWS_IN_MEMORY = 1000;

    private final Workbook book;
    private final Worksheet sheet;
    private int line;

    XlsxSink(OutputStream out) {
        book = new Workbook(out, "Telecom CRM", "1.0");
        sheet = book.newWorksheet("Export");
    }

    @Override
    public void heading(List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            sheet.value(line, column, names.get(column));
            sheet.style(line, column).bold().set();
        }
        line++;
    }

    @Override
    public void row(List<Object> values) {
        for (int column = 0; column < values.size(); column++) {
            cell(column, values.get(column));
        }
        line++;
        if (line % ROWS_IN_MEMORY == 0) {
            flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value instanceof LocalDate date) {
            sheet.value(line, column, date);
            sheet.style(line, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Instant moment) {
            sheet.value(line, column, Formats.moment(moment));
        } else if (value instanceof LocalDateTime moment) {
            sheet.value(line, column, Formats.moment(moment));
        } else if (value != null) {
            sheet.value(line, column, value.toString());
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException("the export could not be sent", gone);
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
        book.close();
    }
}
