package crm.customer.churn.statistics;

import crm.customer.CustomerPermissions;
import crm.customer.churn.ChurnConditions;
import crm.customer.churn.ChurnFilter;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Counts who left in the branches that the acting person sees. */
@Stateless
public class ChurnStatisticsService {

    /** Longer periods are no report any more; the months of a chart could not be read. */
    static final int MOST_MONTHS = 36;

    @Inject
    private ChurnStatisticsStore store;

    @Inject
    private AuditTrail trail;

    /**
     * The figures of all records that a filter lets through.
     *
     * @throws PeriodWrong when the period ends before it begins, or is longer than {@value #MOST_MONTHS} months
     */
    @RequiresPermissions(CustomerPermissions.CHURN_REPORT)
    public ChurnStatistics of(@NotNull ChurnFilter filter) {
        LocalDate first = ChurnConditions.first(filter.getFrom());
        LocalDate last = ChurnConditions.first(filter.getTo());
        if (first == null || last == null) {
            return ChurnStatistics.of(store.cells(filter), null, null);
        }
        if (last.isBefore(first) || !last.isBefore(first.plusMonths(MOST_MONTHS))) {
            throw new PeriodWrong(MOST_MONTHS);
        }
        return ChurnStatistics.of(store.cells(filter), YearMonth.from(first), YearMonth.from(last));
    }

    /** Puts on record that a report is taken out. */
    @RequiresPermissions(CustomerPermissions.CHURN_REPORT)
    public void noteExport(@NotNull ChurnFilter filter) {
        trail.record(
                AuditFact.done(CustomerPermissions.CHURN_REPORT, "churn", filter.getFrom() + "/" + filter.getTo()));
    }
}
