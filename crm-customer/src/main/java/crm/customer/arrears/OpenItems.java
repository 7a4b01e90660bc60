package crm.customer.arrears;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What is owed as the clerks entered it. */
@Dependent
class OpenItems implements Arrears {

    @Inject
    private OpenItemStore items;

    @Inject
    private Clock clock;

    @Override
    public BigDecimal owed(long customerId) {
        return items.sum(customerId, null);
    }

    @Override
    public BigDecimal overdue(long customerId) {
        return items.sum(customerId, LocalDate.now(clock));
    }

    @Override
    public List<OwedItem> items(long customerId) {
        LocalDate today = LocalDate.now(clock);
        return items.owed(customerId).stream().map(item -> item.asOwed(today)).toList();
    }
}
