package crm.customer.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Hears of wishes as unmet demand will. */
@ApplicationScoped
public class MissingHeard {

    private static final Queue<CoverageMissing> HEARD = new ConcurrentLinkedQueue<>();

    void on(@Observes CoverageMissing missing) {
        HEARD.add(missing);
    }

    static List<CoverageMissing> of(long customerId) {
        return HEARD.stream()
                .filter(missing -> missing.customerId() == customerId)
                .toList();
    }
}
