package crm.customer.coverage;

import crm.customer.subscription.BusinessType;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Ports are taken when an order becomes effective and given back when the service ends. The database counts, so two
 * counters never get the last port both; each subscription holds one at most, so nothing is given back twice.
 */
@Dependent
public class CoverageCapacity {

    @Inject
    private CoverageCheck check;

    @Inject
    private CapacityStore ports;

    @Inject
    private Clock clock;

    /**
     * Takes a port for a subscription, in the running transaction. Where nothing is known or nobody counts, nothing is
     * taken; a subscription that holds one keeps it.
     *
     * @param unitId the branch that serves the address
     * @return whether the subscription holds a port now
     * @throws NoPortLeft when the last one is gone
     */
    public boolean take(long subscriptionId, String address, long unitId, BusinessType type) {
        if (ports.find(subscriptionId).isPresent()) {
            return true;
        }
        Optional<KnownArea> area = check.find(address, unitId, type).filter(found -> found.spare() != null);
        if (area.isEmpty()) {
            return false;
        }
        if (!ports.takeOne(area.get().id())) {
            throw new NoPortLeft(area.get().place());
        }
        ports.add(new CoverageTaking(subscriptionId, area.get().id(), clock.instant()));
        return true;
    }

    /** Gives the port of a subscription back; one that holds none changes nothing. */
    public void giveBack(long subscriptionId) {
        ports.find(subscriptionId).ifPresent(taking -> {
            if (ports.forget(subscriptionId)) {
                ports.giveOne(taking.getCoverageId());
            }
        });
    }
}
