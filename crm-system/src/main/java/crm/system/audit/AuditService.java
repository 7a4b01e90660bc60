package crm.system.audit;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Searches the trail. */
@Stateless
public class AuditService {

    private static final int PAGE = 500;

    @Inject
    private AuditStore entries;

    @Inject
    private AuditTrail audit;

    @Inject
    @Any
    private Instance<SealedValues> sealedValues;

    /**
     * Entries that fit the filter, newest first.
     *
     * @param last the last entry of the page before, or null for the first page
     * @param most how many at most, up to 500
     */
    @RequiresPermissions(AuditPermissions.READ)
    public List<AuditRow> find(@NotNull AuditFilter filter, AuditRow last, @Positive @Max(PAGE) int most) {
        List<AuditRow> rows = entries.before(filter, last, most);
        for (SealedValues sealed : sealedValues) {
            rows = sealed.opened(rows);
        }
        return rows;
    }

    /** What was ever done, by its code. */
    @RequiresPermissions(AuditPermissions.READ)
    public List<String> actions() {
        return entries.actions("");
    }

    /** Notes that the trail was exported, by whom and for which filter. Call it before the first row leaves. */
    @RequiresPermissions(AuditPermissions.EXPORT)
    public void export(@NotNull AuditFilter filter) {
        audit.record(new AuditValues()
                .field("from", null, filter.getFrom())
                .field("until", null, filter.getUntil())
                .field("account", null, filter.getAccount())
                .field("action", null, filter.getAction())
                .field("thing", null, filter.getThing())
                .field("thingId", null, filter.getThingId())
                .field("outcome", null, filter.getOutcome())
                .in(AuditFact.done(AuditPermissions.EXPORT, "audit", "trail")));
    }
}
