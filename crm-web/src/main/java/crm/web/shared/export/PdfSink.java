package crm.web.shared.export;

import crm.web.shared.Formats;
import crm.web.shared.pdf.PdfPaper;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.List;

/** A list on paper. */
class PdfSink implements RowSink {

    private final PdfPaper paper;

    /**
     * Begins the paper.
     *
     * @param narrowed what the list was narrowed to, in words; empty for everything
     * @param foot who printed it when
     */
    PdfSink(OutputStream out, String title, String narrowed, String foot) {
        paper = new PdfPaper(out, true, title, foot);
        if (!narrowed.isEmpty()) {
            paper.line(narrowed);
        }
    }

    @Override
    public void heading(List<String> names) {
        paper.table(names);
    }

    @Override
    public void row(List<Object> values) {
        paper.row(
                values.stream().map(PdfSink::words).toList(),
                values.stream().map(Number.class::isInstance).toList());
    }

    @Override
    public void close() {
        paper.close();
    }

    private static String words(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof BigDecimal amount) {
            return Formats.money(amount);
        } else if (value instanceof Number number) {
            return Formats.number(number);
        } else if (value instanceof java.time.LocalDate date) {
            return Formats.date(date);
        }
        return value instanceof TemporalAccessor moment ? Formats.moment(moment) : value.toString();
    }
}
