package crm.customer.copy;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One query for each kind of record that says whose it is. */
@Dependent
class PersonalCopyStore {

    private static final String OWNER = "customerId";

    /** The key opens what is in the copy; it is no part of it. Accounts of the ground hold hashes of passwords. */
    private static final Set<String> LEFT_OUT = Set.of("PersonalKey", "Account");

    @PersistenceContext(unitName = "crm")
    private EntityManager records;

    Map<String, List<Map<String, Object>>> of(long customerId, UnaryOperator<String> open) {
        RecordFields fields = new RecordFields(records.getMetamodel(), open);
        Map<String, List<Map<String, Object>>> copy = new LinkedHashMap<>();
        copy.put("Customer", of("select e from Customer e where e.id = :customer", customerId, fields));
        for (String kind : kinds()) {
            copy.put(kind, of("select e from " + kind + " e where e.customerId = :customer", customerId, fields));
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

    private List<String> kinds() {
        return records.getMetamodel().getEntities().stream()
                .filter(PersonalCopyStore::isSomebodys)
                .map(EntityType::getName)
                .filter(name -> !LEFT_OUT.contains(name))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static boolean isSomebodys(EntityType<?> type) {
        return type.getAttributes().stream()
                .anyMatch(attribute -> attribute.getName().equals(OWNER));
    }
}
