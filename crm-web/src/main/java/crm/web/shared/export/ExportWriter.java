package crm.web.shared.export;

import crm.system.session.CurrentUser;
import crm.web.shared.Formats;
import crm.web.shared.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** Writes exactly what a filter lets through, by key, into a file of any format. */
@Dependent
class ExportWriter {

    private static final int SLICE = 1_000;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * Writes the file.
     *
     * @param progress told how many rows are written
     * @return how many there are
     * @throws TooManyRows when the format cannot hold them
     */
    <R, F> long write(ExportedList<R, F> list, F filter, ExportFormat format, OutputStream out, LongConsumer progress)
            throws IOException {
        try (RowSink sink = sink(list, filter, format, out)) {
            return write(list, filter, sink, format, progress);
        }
    }

    static <R, F> long write(
            ExportedList<R, F> list, F filter, RowSink sink, ExportFormat format, LongConsumer progress) {
        List<ExportColumn<R>> columns = list.columns();
        long written = 0;
        sink.heading(columns.stream().map(column -> Messages.text(column.key())).toList());
        List<R> rows = list.after(filter, null, SLICE);
        while (!rows.isEmpty()) {
            for (R row : rows) {
                sink.row(columns.stream()
                        .map(column -> column.value().apply(row))
                        .toList());
            }
            written += rows.size();
            if (written > format.mostRows()) {
                throw new TooManyRows(format);
            }
            progress.accept(written);
            rows = rows.size() < SLICE ? List.of() : list.after(filter, rows.get(rows.size() - 1), SLICE);
        }
        return written;
    }

    private <R, F> RowSink sink(ExportedList<R, F> list, F filter, ExportFormat format, OutputStream out)
            throws IOException {
        return switch (format) {
            case CSV -> new CsvSink(out);
            case XLSX -> new XlsxSink(out);
            case ZIP -> throw new IllegalArgumentException("a list is no ZIP");
            case PDF ->
                new PdfSink(
                        out,
                        Messages.text(list.title()),
                        list.words(filter).entrySet().stream()
                                .map(word -> word.getKey() + ": " + word.getValue())
                                .collect(Collectors.joining("   ")),
                        Messages.text(
                                "shared.export.foot",
                                currentUser.actor().personName(),
                                Formats.moment(clock.instant())));
        };
    }
}
