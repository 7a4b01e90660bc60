package crm.customer.coverage;

import crm.customer.CustomerPermissions;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import crm.system.session.CurrentUser;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Keeps what can be delivered where. */
@Stateless
public class CoverageService {

    private static final int SHOWN_CHANGES = 50;

    @Inject
    private CoverageStore areas;

    @Inject
    private CoverageListStore lists;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @RequiresPermissions(CustomerPermissions.COVERAGE_READ)
    public List<CoverageRow> find(@NotNull CoverageFilter filter, @NotNull Slice slice) {
        return lists.rows(filter, slice);
    }

    @RequiresPermissions(CustomerPermissions.COVERAGE_READ)
    public long count(@NotNull CoverageFilter filter) {
        return lists.count(filter);
    }

    /** An area of one's own units, removed ones too. */
    @RequiresPermissions(CustomerPermissions.COVERAGE_READ)
    public Coverage byId(long coverageId) {
        return areas.byId(coverageId);
    }

    /** What was changed last about an area, the newest first. */
    @RequiresPermissions(CustomerPermissions.COVERAGE_READ)
    public List<CoverageChange> changes(long coverageId) {
        return areas.changes(areas.byId(coverageId).getId(), SHOWN_CHANGES);
    }

    /**
     * Adds an area; one that was removed before is in force again with what is said now.
     *
     * @return its id
     * @throws AreaKnownAlready when there is one for that place and service in the branch
     */
    @RequiresPermissions(CustomerPermissions.COVERAGE_KEEP)
    public long register(@Valid @NotNull CoverageDetails details) {
        refuseForeign(details.getUnitId());
        Optional<Coverage> known = areas.find(Coverage.key(details));
        if (known.isPresent() && !known.get().isRemoved()) {
            throw new AreaKnownAlready(details.getPlace());
        }
        if (known.isPresent()) {
            Coverage area = known.get();
            List<CoverageDifference> differences = area.change(details, me());
            area.restore();
            note(area, new CoverageDifference(CoverageChange.RESTORED, null, null));
            keep(area, differences);
            return area.getId();
        }
        Coverage area = new Coverage(details, me());
        areas.add(area);
        note(area, new CoverageDifference(CoverageChange.ADDED, null, null));
        trail.record(AuditFact.done(CustomerPermissions.COVERAGE_KEEP, "coverage", area.getId()));
        return area.getId();
    }

    /**
     * Takes over what a form filled in.
     *
     * @param version of the record that the form was made from
     * @throws RecordChangedMeanwhile when somebody saved it since, or an order took a port
     * @throws AreaKnownAlready when there is another one for that place and service in the branch
     */
    @RequiresPermissions(CustomerPermissions.COVERAGE_KEEP)
    public void change(long coverageId, long version, @Valid @NotNull CoverageDetails details) {
        refuseForeign(details.getUnitId());
        Coverage area = unchanged(coverageId, version);
        areas.find(Coverage.key(details))
                .filter(other -> !other.getId().equals(coverageId))
                .ifPresent(other -> {
                    throw new AreaKnownAlready(details.getPlace());
                });
        keep(area, area.change(details, me()));
    }

    /** Takes an area off: no order counts on it any more. It can be brought back. */
    @RequiresPermissions(CustomerPermissions.COVERAGE_KEEP)
    public void remove(long coverageId, long version) {
        Coverage area = unchanged(coverageId, version);
        area.remove();
        note(area, new CoverageDifference(CoverageChange.REMOVED, null, null));
        trail.record(AuditFact.done("customer:coverage:remove", "coverage", coverageId));
        areas.save(area);
    }

    /** Brings a removed area back as it was. */
    @RequiresPermissions(CustomerPermissions.COVERAGE_KEEP)
    public void restore(long coverageId, long version) {
        Coverage area = unchanged(coverageId, version);
        area.restore();
        note(area, new CoverageDifference(CoverageChange.RESTORED, null, null));
        trail.record(AuditFact.done("customer:coverage:restore", "coverage", coverageId));
        areas.save(area);
    }

    private Coverage unchanged(long coverageId, long version) {
        Coverage area = areas.byId(coverageId);
        if (area.getVersion() != version) {
            throw new RecordChangedMeanwhile("coverage", area.getPlace());
        }
        return area;
    }

    private void keep(Coverage area, List<CoverageDifference> differences) {
        AuditValues values = new AuditValues();
        for (CoverageDifference difference : differences) {
            note(area, difference);
            values.field(difference.field(), difference.from(), difference.to());
        }
        trail.record(values.in(AuditFact.done(CustomerPermissions.COVERAGE_KEEP, "coverage", area.getId())));
        areas.save(area);
    }

    private void note(Coverage area, CoverageDifference difference) {
        areas.add(new CoverageChange(area.getId(), clock.instant(), me(), difference));
    }

    private void refuseForeign(long unitId) {
        if (!currentUser.scope().covers(unitId)) {
            throw new RecordNotFound("unit", unitId);
        }
    }

    private String me() {
        return currentUser.actor().personName();
    }
}
