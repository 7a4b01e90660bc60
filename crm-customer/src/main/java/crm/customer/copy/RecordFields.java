package crm.customer.copy;

import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.Metamodel;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads all that an entity holds, with its embedded parts and the rows that belong to it, but for what is technical. */
final class RecordFields {

    private static final Set<String> TECHNICAL = Set.of("version", "id", "customerId");

    private final Metamodel model;
    private final UnaryOperator<String> open;

    /** @param open opens values that are sealed with the customer's key */
    RecordFields(Metamodel model, UnaryOperator<String> open) {
        this.model = model;
        this.open = open;
    }

    /** Names and values, in the order of the names; a value is a text, null, or a list or map of such. */
    Map<String, Object> of(Object record) {
        Map<String, Object> values = new LinkedHashMap<>();
        attributes(model.managedType(record.getClass())).forEach(attribute -> {
            if (!TECHNICAL.contains(attribute.getName())) {
                put(attribute, value(attribute, record), values);
            }
        });
        return values;
    }

    private static List<? extends Attribute<?, ?>> attributes(ManagedType<?> type) {
        return type.getAttributes().stream()
                .sorted(Comparator.comparing(Attribute::getName))
                .toList();
    }

    private void put(Attribute<?, ?> attribute, Object value, Map<String, Object> values) {
        switch (attribute.getPersistentAttributeType()) {
            case BASIC -> values.put(attribute.getName(), value == null ? null : open.apply(value.toString()));
            case EMBEDDED -> values.put(attribute.getName(), value == null ? null : of(value));
            case ONE_TO_MANY, ELEMENT_COLLECTION ->
                values.put(
                        attribute.getName(),
                        value instanceof Collection<?> parts
                                ? parts.stream().map(this::part).toList()
                                : null);
            default -> {
                // The way back to the record itself, or to one that stands on its own.
            }
        }
    }

    private Object part(Object part) {
        return part.getClass().getName().startsWith("crm.") && !(part instanceof Enum) ? of(part) : part.toString();
    }

    private static Object value(Attribute<?, ?> attribute, Object record) {
        try {
            Field field = (Field) attribute.getJavaMember();
            field.setAccessible(true);
            return field.get(record);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("fields of our own entities can be read", impossible);
        }
    }
}
