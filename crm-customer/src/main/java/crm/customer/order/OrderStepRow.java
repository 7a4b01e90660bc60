package crm.customer.order;

import crm.customer.subscription.Finding;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** One step in the life of an order. */
public record OrderStepRow(OrderState state, Instant happenedAt, String actorName, String words, List<Finding> reasons)
        implements Serializable {

    static OrderStepRow of(OrderStep step) {
        return new OrderStepRow(
                step.getState(),
                step.getHappenedAt(),
                step.getActorName(),
                step.getWords(),
                PackedFindings.unpack(step.getReasons()));
    }
}
