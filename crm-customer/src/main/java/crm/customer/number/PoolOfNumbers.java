package crm.customer.number;

import crm.customer.branch.Branches;
import crm.customer.profile.Customer;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.NumberSource;
import crm.system.session.Actor;
import crm.system.session.CurrentUser;
import crm.system.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Gives numbers to subscriptions and takes them back; asked within the transaction of a service. */
@Dependent
public class PoolOfNumbers implements NumberSource {

    @Inject
    private NumberStore numbers;

    @Inject
    private Branches branches;

    @Inject
    private Settings settings;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Override
    public void take(String number, BusinessType type, Customer customer) {
        Optional<PoolNumber> known = numbers.find(number);
        if (known.isPresent()) {
            PoolNumber found = known.get();
            if (found.getBusinessType() != type
                    || !branches.above(customer.getUnitId()).contains(found.getUnitId())) {
                throw new NumberOfAnotherBranch();
            }
            found.take(
                    customer.getId(), currentUser.find().map(Actor::accountId).orElse(null), clock.instant());
            numbers.save();
        }
    }

    @Override
    public void giveUp(String number, BusinessType type, Customer customer) {
        PoolNumber found = numbers.find(number).orElseGet(() -> {
            PoolNumber added = new PoolNumber(number, type, customer.getUnitId(), true);
            numbers.add(added);
            return added;
        });
        if (found.getState() == NumberState.TAKEN) {
            found.giveUp(restEnds());
        }
        numbers.save();
    }

    @Override
    public void giveBack(String number) {
        numbers.find(number)
                .filter(known -> known.getState() == NumberState.TAKEN)
                .ifPresent(PoolNumber::free);
    }

    /** A number comes from another operator: one that had gone there is this customer's before it is sold. */
    public void expect(String number, Customer customer) {
        numbers.find(number)
                .filter(known -> known.getState() == NumberState.GONE)
                .ifPresent(known -> known.comeBack(
                        customer.getId(),
                        customer.getUnitId(),
                        currentUser.actor().accountId(),
                        clock.instant().plus(Duration.ofMinutes(5))));
        numbers.save();
    }

    /** A number from another operator is in use; given up, it goes back there. */
    public void arrive(String number, BusinessType type, long unitId) {
        if (numbers.find(number).isEmpty()) {
            PoolNumber added = new PoolNumber(number, type, unitId, true);
            added.cameFromElsewhere();
            numbers.add(added);
            numbers.save();
        }
    }

    /** A number goes to another operator with its customer. */
    public void leave(String number, BusinessType type, long unitId) {
        PoolNumber found = numbers.find(number).orElseGet(() -> {
            PoolNumber added = new PoolNumber(number, type, unitId, true);
            numbers.add(added);
            return added;
        });
        found.leave();
        numbers.save();
    }

    private Instant restEnds() {
        return clock.instant().plus(Duration.ofDays(settings.number(NumberSettings.REST_DAYS)));
    }
}
