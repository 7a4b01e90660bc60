package crm.customer.subscription;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where subscriptions ask for products; implemented by the area that manages them. */
public interface ProductCatalog {

    /** Everything that can be sold on a day, by name. */
    List<OfferedProduct> offered(LocalDate on);

    /** The product, if it can be sold on that day. */
    Optional<OfferedProduct> find(long productId, LocalDate on);

    /** Products by id, also those that are sold no more: customers go on having them. */
    Map<Long, OfferedProduct> known(Collection<Long> productIds);

    /** The Chinese names of products by id, also of those that are sold no more. */
    Map<Long, String> names(Collection<Long> productIds);

    /** What products let be used without charge, by id; products that allow nothing are left out. */
    Map<Long, Allowance> allowances(Collection<Long> productIds);

    /** The English name of every product there ever was, by its Chinese name; a few hundred. */
    Map<String, String> englishNames();
}
