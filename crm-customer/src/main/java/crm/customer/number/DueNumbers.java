package crm.customer.number;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Frees some numbers in one short transaction, so that a counter waits for a few rows at most. */
@Dependent
public class DueNumbers {

    @Inject
    private NumberStore numbers;

    @Inject
    private Clock clock;

    /** @return how many there were, at most as many as asked for */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int free(int most) {
        List<PoolNumber> over = numbers.due(clock.instant(), most);
        over.forEach(PoolNumber::free);
        return over.size();
    }
}
