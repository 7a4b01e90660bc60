package crm.web.shared.export;

import crm.system.export.ExportOrder;
import crm.system.export.ExportService;
import crm.web.shared.FileAnswer;
import crm.web.shared.FilterAddress;
import crm.web.shared.LazyTable;
import crm.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the export button does: a short list comes at once, a long one in the background with a notification. */
@Named
@RequestScoped
public class ListExports {

    /** So many rows take about a second as PDF. */
    static final int MOST_AT_ONCE = 2_000;

    @Inject
    private ExportedLists lists;

    @Inject
    private ExportWriter writer;

    @Inject
    private ExportService exports;

    /**
     * Takes out exactly what the list's filter lets through.
     *
     * @param name of the {@link ExportedList}
     * @param word csv, xlsx or pdf
     */
    public void send(String name, LazyTable<?> table, String word) {
        send(lists.byName(name), table, ExportFormat.of(word));
    }

    private <R, F> void send(ExportedList<R, F> list, LazyTable<?> table, ExportFormat format) {
        F filter = list.newFilter();
        FilterAddress.read(filter, FilterAddress.write(table.getFilter()));
        if (!table.isMore() && table.getTotal() > format.mostRows()) {
            throw new TooManyRows(format);
        }
        list.permit(filter);
        if (table.isMore() || table.getTotal() > MOST_AT_ONCE) {
            exports.order(new ExportOrder(
                    list.name(),
                    FilterAddress.pack(filter),
                    format.name(),
                    Messages.locale().toLanguageTag()));
            Messages.done("shared.export.ordered");
            return;
        }
        FileAnswer.send(
                format.type(),
                list.name() + "." + format.ending(),
                out -> writer.write(list, filter, format, out, written -> {}));
    }
}
