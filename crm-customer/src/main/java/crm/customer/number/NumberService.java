package crm.customer.number;

import crm.customer.CustomerPermissions;
import crm.customer.branch.Branches;
import crm.customer.profile.CustomerAccess;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.ServiceNumberNotation;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.errors.RecordNotFound;
import crm.system.session.Actor;
import crm.system.session.CurrentUser;
import crm.system.session.Scope;
import crm.system.settings.Settings;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Offers free numbers at the counter, holds them back, and adds new ones to the pool. */
@Stateless
public class NumberService {

    /** How many numbers are offered at a time. */
    public static final int OFFERED = 12;

    private static final String THING = "service-number";

    @Inject
    private NumberStore numbers;

    @Inject
    private CustomerAccess customers;

    @Inject
    private Branches branches;

    @Inject
    private Settings settings;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * Free numbers for whoever stands before the acting person, at most {@value #OFFERED}.
     *
     * @param customerId for whom, in whose branch they are looked for; null while the customer has no record
     * @param ending last one to four characters; empty or null for any
     * @param after the last number of the page before, 0 for the first page
     */
    @RequiresPermissions(CustomerPermissions.SUBSCRIPTION_START)
    public List<FreeNumber> offered(@NotNull BusinessType type, Long customerId, String ending, long after) {
        String wanted = ending == null ? "" : ending.replaceAll("[^A-Za-z0-9-]", "");
        List<PoolNumber> found = new ArrayList<>();
        for (long unit : branches.above(branch(customerId))) {
            found.addAll(numbers.free(unit, type, wanted, after, OFFERED));
        }
        return found.stream()
                .sorted(Comparator.comparing(PoolNumber::getId))
                .limit(OFFERED)
                .map(number -> new FreeNumber(number.getId(), number.getNumber()))
                .toList();
    }

    /**
     * Holds a number back for a limited time: for a customer, or for the acting person while the customer has no record.
     *
     * @throws NumberNotFree when somebody else has it
     */
    @RequiresPermissions(CustomerPermissions.SUBSCRIPTION_START)
    public void reserve(@NotBlank String number, Long customerId) {
        long branch = branch(customerId);
        Actor actor = currentUser.actor();
        PoolNumber found = numbers.find(number)
                .filter(known -> branches.above(branch).contains(known.getUnitId()))
                .orElseThrow(NumberOfAnotherBranch::new);
        Duration time = Duration.ofMinutes(settings.number(NumberSettings.RESERVED_MINUTES));
        found.reserve(
                customerId, actor.accountId(), clock.instant(), clock.instant().plus(time));
        numbers.save();
        trail.record(AuditFact.done("customer:number:reserve", THING, found.getId()));
    }

    private long branch(Long customerId) {
        return customerId == null
                ? currentUser.actor().unitId()
                : customers.byId(customerId).getUnitId();
    }

    /** Lets a number go that the acting person holds back; anything else is left as it is. */
    @RequiresPermissions(CustomerPermissions.SUBSCRIPTION_START)
    public void release(@NotBlank String number) {
        numbers.find(number)
                .filter(known -> known.getState() == NumberState.RESERVED
                        && known.getReservedBy() == currentUser.actor().accountId())
                .ifPresent(PoolNumber::free);
    }

    /** A stretch of the pool, in the order in which numbers were added. */
    @RequiresPermissions(CustomerPermissions.NUMBER_MANAGE)
    public List<NumberRow> find(@NotNull NumberFilter filter, @NotNull Slice slice) {
        return numbers.rows(conditions(filter), slice).stream()
                .map(NumberRow::of)
                .toList();
    }

    @RequiresPermissions(CustomerPermissions.NUMBER_MANAGE)
    public long count(@NotNull NumberFilter filter) {
        return numbers.count(conditions(filter));
    }

    /** Adds numbers to the pool of a unit; those that are in use already are marked so, those it knows are left alone. */
    @RequiresPermissions(CustomerPermissions.NUMBER_MANAGE)
    public NumbersAdded add(@Valid @NotNull NumberRangeDetails range) {
        if (!currentUser.scope().covers(range.getUnitId())
                || branches.find(range.getUnitId()).isEmpty()) {
            throw new RecordNotFound("unit", range.getUnitId());
        }
        List<String> wanted = new ArrayList<>();
        for (int at = range.getFirst(); at <= range.getLast(); at++) {
            wanted.add(ServiceNumberNotation.of(range.getBusinessType(), "%s%04d".formatted(range.getPrefix(), at)));
        }
        Set<String> known = numbers.known(wanted);
        Set<String> inUse = numbers.inUse(wanted);
        int added = 0;
        for (String number : wanted) {
            if (!known.contains(number)) {
                numbers.add(new PoolNumber(number, range.getBusinessType(), range.getUnitId(), inUse.contains(number)));
                added++;
            }
        }
        numbers.save();
        trail.record(AuditFact.done(CustomerPermissions.NUMBER_MANAGE, "unit", range.getUnitId())
                .with(null, "{\"prefix\":\"" + range.getPrefix() + "\",\"added\":" + added + "}"));
        inUse.removeAll(known);
        return new NumbersAdded(added, inUse.size(), known.size());
    }

    private NumberConditions conditions(NumberFilter filter) {
        Scope scope = currentUser.scope();
        return new NumberConditions(filter, scope.everything() ? null : new HashSet<>(scope.unitIds()));
    }
}
