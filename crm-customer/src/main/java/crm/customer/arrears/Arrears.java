package crm.customer.arrears;

import java.math.BigDecimal;
import java.util.List;

/** Where the other features ask what a customer owes; asked within the transaction of a service. */
public interface Arrears {

    /** Everything that is not settled, due or not, in CNY; zero or more. */
    BigDecimal owed(long customerId);

    /** What of it is past its due day, in CNY; zero or more. */
    BigDecimal overdue(long customerId);

    /** What is owed, item by item, the longest due first. */
    List<OwedItem> items(long customerId);
}
