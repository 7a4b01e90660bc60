package crm.web.matrix;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.Validator;
import java.beans.BeanInfo;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes a valid value of any type that a service method takes, so that nothing but the right decides. */
final class Samples {

    /** The first is the example of GB 11643, and so a valid document. */
    private static final List<String> TEXTS = List.of(
            "11010519491231002X",
            "x1",
            "X1",
            "220100",
            "a",
            "test@example.com",
            "13900000000",
            "area:thing:verb",
            "2026-01-01",
            "10");

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY_TO_COME = LocalDate.of(2099, 1, 1);

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(String.class, "x1"),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(boolean.class, false),
            Map.entry(Boolean.class, false),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(LocalDate.class, DAY),
            Map.entry(Instant.class, Instant.parse("2026-01-01T00:00:00Z")),
            Map.entry(Collection.class, List.of()),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(Function.class, Function.identity()),
            Map.entry(Object.class, "x1"));

    private Samples() {}

    static Object of(Class<?> type) {
        if (VALUES.containsKey(type)) {
            return VALUES.get(type);
        } else if (type == Writer.class) {
            return new StringWriter();
        } else if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[0]);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        try {
            return type.isRecord() ? ofRecord(type) : ofBean(type);
        } catch (ReflectiveOperationException | IntrospectionException unmakeable) {
            throw new IllegalStateException("tell Samples how to make a " + type.getName(), unmakeable);
        }
    }

    private static Object ofRecord(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] parts = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(
                Stream.of(parts).map(part -> of(part.getType())).toArray());
    }

    private static Object ofBean(Class<?> type) throws ReflectiveOperationException, IntrospectionException {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Object bean = constructor.newInstance(
                Stream.of(constructor.getParameterTypes()).map(Samples::of).toArray());
        BeanInfo properties = Introspector.getBeanInfo(type);
        for (PropertyDescriptor property : properties.getPropertyDescriptors()) {
            if (property.getWriteMethod() != null
                    && !isValid(type, property, property.getReadMethod().invoke(bean))) {
                property.getWriteMethod().invoke(bean, valid(type, property));
            }
        }
        if (!validator().validate(bean).isEmpty()) {
            for (PropertyDescriptor property : properties.getPropertyDescriptors()) {
                if (property.getWriteMethod() != null && property.getPropertyType() == boolean.class) {
                    property.getWriteMethod().invoke(bean, true);
                }
            }
        }
        return bean;
    }

    private static Object valid(Class<?> type, PropertyDescriptor property) {
        Stream<?> candidates =
                switch (property.getPropertyType().getSimpleName()) {
                    case "String" -> TEXTS.stream();
                    case "LocalDate" -> Stream.of(DAY, DAY_TO_COME);
                    default -> Stream.of(of(property.getPropertyType()));
                };
        return candidates
                .filter(value -> isValid(type, property, value))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("tell Samples a valid " + type.getName() + "." + property.getName()));
    }

    private static boolean isValid(Class<?> type, PropertyDescriptor property, Object value) {
        return validator().validateValue(type, property.getName(), value).isEmpty();
    }

    private static Validator validator() {
        return CDI.current().select(Validator.class).get();
    }
}
