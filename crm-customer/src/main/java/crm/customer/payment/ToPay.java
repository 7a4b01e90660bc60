package crm.customer.payment;

import crm.customer.arrears.OwedItem;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a customer has to pay who pays today.
 *
 * @param items charged already, the longest due first
 * @param lateFees that become due with the payment, CNY; zero or more
 */
public record ToPay(List<OwedItem> items, BigDecimal lateFees) implements Serializable {

    public ToPay {
        items = List.copyOf(items);
    }

    /** CNY, zero or more. */
    public BigDecimal total() {
        return items.stream().map(OwedItem::amount).reduce(lateFees, BigDecimal::add);
    }
}
