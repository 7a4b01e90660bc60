package crm.web.shared;

import crm.system.slice.Slice;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of a list page: filtered, sorted and cut by the database, counted once per filter. Filter, page and sort
 * stand in the address, so that a list can be bookmarked, sent and come back to.
 *
 * @param <R> one line of the list
 */
public class LazyTable<R> extends LazyDataModel<R> {

    /** Reads the rows of a slice. */
    public interface RowSource<R> extends Function<Slice, List<R>>, Serializable {}

    /** Counts all rows the filter lets through. */
    public interface RowCount extends LongSupplier, Serializable {}

    private final RowSource<R> source;
    private final RowCount counter;
    private final Object filter;
    private final ListAddress start;
    private Map<String, String> countedFor;
    private long counted;
    private boolean otherFilter;
    private Slice shown;
    private long mostCounted = Long.MAX_VALUE;

    /**
     * Opens the list as the request's address asks.
     *
     * @param filter a bean; each property that can be read and written stands in the address by its name and is filled
     *     from there now
     */
    public LazyTable(Object filter, RowSource<R> source, RowCount counter) {
        this(filter, source, counter, parameters());
    }

    LazyTable(Object filter, RowSource<R> source, RowCount counter, Map<String, String> parameters) {
        this.filter = filter;
        this.source = source;
        this.counter = counter;
        FilterAddress.read(filter, parameters);
        start = ListAddress.read(parameters);
        shown = start.slice();
    }

    /** Says that the counter stops here: a list that long may be longer, and is never read from its end. */
    public LazyTable<R> countedUpTo(long most) {
        mostCounted = most;
        return this;
    }

    /** The bean that narrows the list. */
    public Object getFilter() {
        return filter;
    }

    /** Whether there may be more rows than were counted. */
    public boolean isMore() {
        return getTotal() >= mostCounted;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return (int) Math.min(Integer.MAX_VALUE, getTotal());
    }

    @Override
    public List<R> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> unused) {
        getTotal();
        int from = otherFilter ? backToTheTop() : first;
        otherFilter = false;
        shown = sorted(from, size, sortBy);
        tellAddress();
        return rows(shown);
    }

    @Override
    public String getRowKey(R row) {
        try {
            return String.valueOf(row.getClass().getMethod("id").invoke(row));
        } catch (ReflectiveOperationException noId) {
            throw new IllegalStateException("a row of a list needs id(): " + row.getClass(), noId);
        }
    }

    /** How many rows the filter lets through; asks the database again only when the filter has changed. */
    public long getTotal() {
        Map<String, String> now = FilterAddress.write(filter);
        if (!now.equals(countedFor)) {
            otherFilter = countedFor != null;
            counted = counter.getAsLong();
            countedFor = now;
        }
        return counted;
    }

    /** Counts again at the next look; call it after rows were added or removed. */
    public void recount() {
        countedFor = null;
    }

    /** The rows of a slice, read from the nearer end of the list: the last page costs no more than the first. */
    List<R> rows(Slice slice) {
        long total = getTotal();
        if (slice.first() <= total / 2 || slice.first() >= total || total >= mostCounted) {
            return source.apply(slice);
        }
        List<R> rows = new ArrayList<>(source.apply(slice.fromTheEnd(total)));
        Collections.reverse(rows);
        return rows;
    }

    /** The slice the person sees now. */
    public Slice shown() {
        return shown;
    }

    /** Whether nothing narrows the list, so that an empty one means there is nothing yet. */
    public boolean isUnfiltered() {
        return FilterAddress.write(filter).isEmpty();
    }

    /** The address of what is shown now, from the question mark on; empty for the list as it opens. */
    public String getAddress() {
        return ListAddress.of(shown).write(FilterAddress.forAddress(filter));
    }

    /** Where the page begins; for the table tag. */
    public int getFirst() {
        return start.slice().first();
    }

    /** Rows per page at the start; for the table tag. */
    public int getRows() {
        return start.slice().size();
    }

    /** The sorting the address asked for, if the table that asks has such a column; for the table tag. */
    public List<SortMeta> getSorting() {
        return SortableColumns.among(start.sorting());
    }

    private Slice sorted(int first, int size, Map<String, SortMeta> sortBy) {
        for (SortMeta sort : sortBy.values()) {
            if (sort.isActive()) {
                return new Slice(first, size, sort.getField(), sort.getOrder().isDescending());
            }
        }
        return new Slice(first, size, null, false);
    }

    /** A narrower filter may have fewer pages: another filter always starts at its first one. */
    private static int backToTheTop() {
        FacesContext context = FacesContext.getCurrentInstance();
        UIComponent at = context == null ? null : UIComponent.getCurrentComponent(context);
        if (at instanceof UIData table) {
            table.setFirst(0);
        }
        return 0;
    }

    private void tellAddress() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context != null && context.getPartialViewContext().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam("address", getAddress());
        }
    }

    private static Map<String, String> parameters() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context == null ? Map.of() : context.getExternalContext().getRequestParameterMap();
    }
}
