package crm.customer.servicing;

import crm.customer.subscription.ServiceState;
import java.io.Serializable;
import java.time.Instant;

/** One line of a service's history. */
public record ServiceActRow(
        long id,
        ServiceAction action,
        ServiceState from,
        ServiceState to,
        String reason,
        boolean documentChecked,
        Instant doneAt,
        String actorName)
        implements Serializable {

    static ServiceActRow of(ServiceAct act) {
        return new ServiceActRow(
                act.getId(),
                act.getAction(),
                act.getFrom(),
                act.getTo(),
                act.getReason(),
                act.isDocumentChecked(),
                act.getDoneAt(),
                act.getActorName());
    }
}
