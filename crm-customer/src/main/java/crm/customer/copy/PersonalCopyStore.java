package crm.customer.copy;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One query for each kind of record that says whose it is. */
@Dependent
class PersonalCopyStore {

    /** How a record names whose it is: itself, by its order, its bill, the record of its leaving, or by its subscription. */
    private static final SortedMap<String, String> OWNERS = new TreeMap<>(Map.of(
            "billId", "e.billId in (select b.id from Bill b where b.customerId = :customer)",
            "churnId", "e.churnId in (select h.id from Churn h where h.customerId = :customer)",
            "customerId", "e.customerId = :customer",
            "orderId", "e.orderId in (select o.id from CustomerOrder o where o.customerId = :customer)",
            "subscriptionId", "e.subscriptionId in (select s.id from Subscription s where s.customerId = :customer)"));

    /** The key opens what is in the copy; it is no part of it. Accounts of the ground hold hashes of passwords. */
    private static final Set<String> LEFT_OUT = Set.of("PersonalKey", "Account");

    @PersistenceContext(unitName = "crm")
    private EntityManager records;

    Map<String, List<Map<String, Object>>> of(long customerId, UnaryOperator<String> open) {
        RecordFields fields = new RecordFields(records.getMetamodel(), open);
        Map<String, List<Map<String, Object>>> copy = new LinkedHashMap<>();
        copy.put("Customer", of("select e from Customer e where e.id = :customer", customerId, fields));
        for (EntityType<?> kind : kinds()) {
            copy.put(
                    kind.getName(),
                    of("select e from " + kind.getName() + " e where " + theirs(kind), customerId, fields));
        }
        return copy;
    }

    private List<Map<String, Object>> of(String query, long customerId, RecordFields fields) {
        return records.createQuery(query, Object.class)
                .setParameter("customer", customerId)
                .getResultStream()
                .map(fields::of)
                .toList();
    }

    private List<EntityType<?>> kinds() {
        return records.getMetamodel().getEntities().stream()
                .filter(kind -> theirs(kind) != null)
                .filter(kind -> !LEFT_OUT.contains(kind.getName()))
                .sorted(Comparator.comparing(EntityType::getName))
                .toList();
    }

    /** The condition by which records of a kind are the customer's; null when they are nobody's. */
    private static String theirs(EntityType<?> kind) {
        Set<String> attributes =
                kind.getAttributes().stream().map(Attribute::getName).collect(Collectors.toSet());
        return OWNERS.entrySet().stream()
                .filter(owner -> attributes.contains(owner.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
