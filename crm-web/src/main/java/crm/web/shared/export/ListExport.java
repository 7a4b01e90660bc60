package crm.web.shared.export;

import crm.web.shared.LazyTable;
import crm.web.shared.Messages;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Sends exactly what a list's filter lets through, in its order, as CSV or XLSX.
 *
 * @param <R> one line of the list
 */
public final class ListExport<R> {

    /** What a spreadsheet can hold, less its heading. */
    static final int MOST_XLSX_ROWS = 1_048_575;

    private record Column<R>(String heading, Function<R, Object> value) {}

    private final LazyTable<R> table;
    private final List<Column<R>> columns = new ArrayList<>();

    private ListExport(LazyTable<R> table) {
        this.table = table;
    }

    public static <R> ListExport<R> of(LazyTable<R> table) {
        return new ListExport<>(table);
    }

    /**
     * Adds a column.
     *
     * @param key message key of its heading
     * @param value text, number, date or moment of a row; null leaves the cell empty
     */
    public ListExport<R> column(String key, Function<R, Object> value) {
        columns.add(new Column<>(Messages.text(key), value));
        return this;
    }

    /**
     * Sends the file as the answer to the running request.
     *
     * @param name of the file without its ending
     * @param format {@code csv} or {@code xlsx}
     */
    public void send(String name, String format) {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        boolean xlsx = format.equals("xlsx");
        if (xlsx && table.getTotal() > MOST_XLSX_ROWS) {
            Messages.error("shared.export.tooLong", MOST_XLSX_ROWS);
            return;
        }
        external.setResponseContentType(
                xlsx ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv; charset=UTF-8");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "." + format + "\"");
        external.setResponseHeader("Cache-Control", "no-store");
        try {
            write(external.getResponseOutputStream(), xlsx);
        } catch (IOException gone) {
            throw new UncheckedIOException("the export could not be sent", gone);
        }
        context.responseComplete();
    }

    void write(OutputStream out, boolean xlsx) throws IOException {
        try (RowSink sink = xlsx ? new XlsxSink(out) : new CsvSink(out)) {
            sink.heading(columns.stream().map(Column::heading).toList());
            table.each(row -> sink.row(
                    columns.stream().map(column -> column.value().apply(row)).toList()));
        }
    }
}
