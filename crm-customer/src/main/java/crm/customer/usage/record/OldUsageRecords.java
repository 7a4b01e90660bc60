package crm.customer.usage.record;

import crm.system.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Knows which records are too old, and removes them some at a time, so that nobody else waits. */
@Dependent
public class OldUsageRecords {

    @Inject
    private UsageRecordStore records;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** The first month that is kept. */
    public LocalDate firstKept() {
        return LocalDate.now(clock).withDayOfMonth(1).minusMonths(settings.number(UsageSettings.KEEP_MONTHS));
    }

    /** In a transaction of its own. @return how many were removed */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int removeSome(int most) {
        return records.removeBefore(firstKept(), most);
    }
}
