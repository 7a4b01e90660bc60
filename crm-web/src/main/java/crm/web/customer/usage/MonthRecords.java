package crm.web.customer.usage;

import crm.customer.usage.record.UsageRecordRow;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The single usages of one month, read stretch by stretch. */
public class MonthRecords implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 50;

    /** Reads the next stretch. */
    public interface Source extends Serializable {
        List<UsageRecordRow> read(LocalDate month, Long subscription, UsageRecordRow before, int most);
    }

    private final Source source;
    private final LocalDate month;
    private final Long subscription;
    private final List<UsageRecordRow> rows = new ArrayList<>();
    private boolean more;

    MonthRecords(Source source, LocalDate month, Long subscription) {
        this.source = source;
        this.month = month;
        this.subscription = subscription;
        loadMore();
    }

    public final void loadMore() {
        UsageRecordRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        List<UsageRecordRow> next = source.read(month, subscription, last, AT_ONCE);
        rows.addAll(next);
        more = next.size() == AT_ONCE;
    }

    public List<UsageRecordRow> getRows() {
        return rows;
    }

    public boolean isMore() {
        return more;
    }
}
