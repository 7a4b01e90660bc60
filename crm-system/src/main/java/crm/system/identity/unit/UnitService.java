package crm.system.identity.unit;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.identity.SystemPermissions;
import crm.system.identity.rights.RightsVersion;
import crm.system.session.CurrentUser;
import crm.system.session.OpenToAllStaff;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The tree of units. */
@Stateless
public class UnitService {

    private static final String THING = "unit";

    @Inject
    private UnitStore units;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RightsVersion rights;

    @Inject
    private AuditTrail audit;

    /** All units, each followed by those below it. */
    @OpenToAllStaff("everybody knows the organisation; lists and forms offer its units")
    public List<UnitRow> tree() {
        Map<Long, List<Unit>> below = new HashMap<>();
        List<Unit> tops = new ArrayList<>();
        for (Unit unit : units.all()) {
            if (unit.getParentId() == null) {
                tops.add(unit);
            } else {
                below.computeIfAbsent(unit.getParentId(), none -> new ArrayList<>())
                        .add(unit);
            }
        }
        List<UnitRow> rows = new ArrayList<>();
        tops.forEach(top -> draw(top, 0, below, rows));
        return rows;
    }

    /** @throws crm.system.errors.RecordNotFound when there is none */
    @OpenToAllStaff("everybody knows the organisation")
    public UnitRow byId(long id) {
        return UnitRow.of(units.byId(id), 0);
    }

    /** @throws UnitOutOfScope when the acting person does not work above it */
    @OpenToAllStaff("one's own scope")
    public void checkWithin(long unitId) {
        units.byId(unitId);
        checkScope(unitId);
    }

    /** Units whose records the acting person sees, for choices. */
    @OpenToAllStaff("one's own scope")
    public List<UnitRow> within() {
        return tree().stream()
                .filter(unit -> unit.active() && currentUser.scope().covers(unit.id()))
                .toList();
    }

    @RequiresPermissions(SystemPermissions.UNIT_CHANGE)
    public long register(@NotNull @Valid UnitDetails details) {
        checkScope(details.getParentId());
        if (units.hasCode(details.getCode())) {
            throw new UnitCodeTaken(details.getCode());
        }
        Unit unit = new Unit(
                details.getCode(),
                details.getKind(),
                units.byId(details.getParentId()).getId());
        unit.rename(details.getName(), details.getEnglishName(), details.getRegionCode());
        units.add(unit);
        changed(new AuditValues().field("name", null, details.getName()), unit.getId());
        return unit.getId();
    }

    @RequiresPermissions(SystemPermissions.UNIT_CHANGE)
    public void change(long id, @NotNull @Valid UnitDetails details) {
        Unit unit = units.byId(id);
        checkScope(id);
        AuditValues values = new AuditValues()
                .field("name", unit.getName(), details.getName())
                .field("englishName", unit.getEnglishName(), details.getEnglishName())
                .field("regionCode", unit.getRegionCode(), details.getRegionCode());
        unit.rename(details.getName(), details.getEnglishName(), details.getRegionCode());
        if (unit.getParentId() != null && unit.getParentId() != details.getParentId()) {
            checkScope(details.getParentId());
            checkNoCircle(id, details.getParentId());
            values.field("parent", unit.getParentId(), details.getParentId());
            unit.moveBelow(details.getParentId());
        }
        changed(values, id);
    }

    /** @throws UnitNotEmpty while people work there or open units hang below */
    @RequiresPermissions(SystemPermissions.UNIT_CHANGE)
    public void close(long id) {
        Unit unit = units.byId(id);
        checkScope(id);
        if (unit.getParentId() == null || units.isUsed(id)) {
            throw new UnitNotEmpty();
        }
        unit.close();
        changed(new AuditValues().field("active", true, false), id);
    }

    private void checkScope(long unitId) {
        if (!currentUser.scope().covers(unitId)) {
            throw new UnitOutOfScope();
        }
    }

    private void checkNoCircle(long id, long newParentId) {
        Long above = newParentId;
        while (above != null) {
            if (above == id) {
                throw new UnitInCircle();
            }
            above = units.byId(above).getParentId();
        }
    }

    private void changed(AuditValues values, long id) {
        audit.record(values.in(AuditFact.done(SystemPermissions.UNIT_CHANGE, THING, id)));
        rights.raise();
    }

    private static void draw(Unit unit, int depth, Map<Long, List<Unit>> below, List<UnitRow> rows) {
        rows.add(UnitRow.of(unit, depth));
        below.getOrDefault(unit.getId(), List.of()).forEach(child -> draw(child, depth + 1, below, rows));
    }
}
