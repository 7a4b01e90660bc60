package crm.customer.subscription;

import java.util.List;

/**
 * What a customer would have after an order.
 *
 * @param staying what stays as it is
 * @param going what is given up
 * @param coming what is new; not empty unless something is only given up
 * @param address where wired services are wanted; null when nobody said
 */
public record Sale(Buyer buyer, List<Held> staying, List<Held> going, List<OfferedProduct> coming, String address) {

    public Sale {
        staying = List.copyOf(staying);
        going = List.copyOf(going);
        coming = List.copyOf(coming);
    }
}
