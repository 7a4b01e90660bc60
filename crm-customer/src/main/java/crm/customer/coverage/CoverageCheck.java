package crm.customer.coverage;

import crm.customer.branch.Branch;
import crm.customer.branch.Branches;
import crm.customer.subscription.BusinessType;
import crm.system.identity.unit.UnitKind;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what can be had at an address. Asked are the areas of the whole city, because people live across the borders of
 * branches, and those kept by the units above it.
 */
@Dependent
public class CoverageCheck {

    @Inject
    private CoverageStore areas;

    @Inject
    private Branches branches;

    @Inject
    private Event<CoverageMissing> missing;

    /**
     * What we know of one service at an address.
     *
     * @param unitId the branch that serves the address
     * @return {@link CoverageState#NOT_KNOWN} also for an address that is missing or too short
     */
    public CoverageAnswer check(String address, long unitId, BusinessType type) {
        return find(address, unitId, type).map(CoverageAnswer::of).orElse(CoverageAnswer.NOT_KNOWN);
    }

    /**
     * What we know of a service that a customer wants at an address; where it cannot be had, the wish is made known.
     *
     * @param unitId the branch that serves the address
     */
    public CoverageAnswer checkWish(long customerId, String address, long unitId, BusinessType type) {
        CoverageAnswer answer = check(address, unitId, type);
        if (!answer.deliverable()) {
            missing.fire(new CoverageMissing(customerId, address, unitId, type, answer.state()));
        }
        return answer;
    }

    /** What we know of every service at an address, in one query. */
    public Map<BusinessType, CoverageAnswer> all(String address, long unitId) {
        List<KnownArea> found = candidates(address, unitId);
        Map<BusinessType, CoverageAnswer> answers = new EnumMap<>(BusinessType.class);
        for (BusinessType type : BusinessType.values()) {
            answers.put(
                    type, closest(found, unitId, type).map(CoverageAnswer::of).orElse(CoverageAnswer.NOT_KNOWN));
        }
        return answers;
    }

    Optional<KnownArea> find(String address, long unitId, BusinessType type) {
        return closest(candidates(address, unitId), unitId, type);
    }

    private List<KnownArea> candidates(String address, long unitId) {
        String plain = PlainAddress.of(address);
        return plain.length() < PlainAddress.SHORTEST_PLACE
                ? List.of()
                : areas.at(PlainAddress.beginnings(plain), unitsAround(unitId));
    }

    private static Optional<KnownArea> closest(List<KnownArea> found, long unitId, BusinessType type) {
        return found.stream()
                .filter(area -> area.businessType() == type)
                .min(Comparator.comparingInt(
                                (KnownArea area) -> -area.placePlain().length())
                        .thenComparing(area -> area.unitId() != unitId)
                        .thenComparingLong(KnownArea::id));
    }

    private Set<Long> unitsAround(long unitId) {
        Set<Long> around = new HashSet<>();
        Long next = unitId;
        boolean below = true;
        while (next != null && around.add(next)) {
            Branch unit = branches.find(next).orElse(null);
            if (unit == null) {
                break;
            }
            if (below && (unit.kind() == UnitKind.CITY || unit.parentId() == null)) {
                around.addAll(branches.subtree(next));
                below = false;
            }
            next = unit.parentId();
        }
        return around;
    }
}
