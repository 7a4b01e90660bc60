package crm.web.shared;

import crm.system.slice.NotInAddress;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Carries a filter bean into the address of a list and back: one parameter per property that is set. */
public final class FilterAddress {

    private static final ClassValue<List<PropertyDescriptor>> PROPERTIES = new ClassValue<>() {
        @Override
        protected List<PropertyDescriptor> computeValue(Class<?> type) {
            try {
                return List.of(Introspector.getBeanInfo(type).getPropertyDescriptors()).stream()
                        .filter(property -> property.getReadMethod() != null && property.getWriteMethod() != null)
                        .toList();
            } catch (IntrospectionException impossible) {
                throw new IllegalArgumentException(type + " is no bean", impossible);
            }
        }
    };

    /** What a property that nobody has set reads as, the ids among them: none is 0. */
    private static final List<String> NOTHING = List.of("", "false", "0");

    private FilterAddress() {}

    /** What is set, by name and in the same order each time. */
    public static Map<String, String> write(Object filter) {
        Map<String, String> set = new TreeMap<>();
        for (PropertyDescriptor property : PROPERTIES.get(filter.getClass())) {
            Object value = call(property, filter);
            boolean says = value != null && !NOTHING.contains(value.toString().strip());
            if (says && isSimple(property.getPropertyType())) {
                set.put(property.getName(), value instanceof Enum<?> constant ? constant.name() : value.toString());
            }
        }
        return new LinkedHashMap<>(set);
    }

    /** As {@link #write}, without what does not belong into an address. */
    public static Map<String, String> forAddress(Object filter) {
        Map<String, String> shown = new LinkedHashMap<>(write(filter));
        PROPERTIES.get(filter.getClass()).stream()
                .filter(property -> property.getReadMethod().isAnnotationPresent(NotInAddress.class))
                .forEach(property -> shown.remove(property.getName()));
        return shown;
    }

    /** Fills the filter; a value that cannot be read is passed over, as if the address did not name it. */
    public static void read(Object filter, Map<String, String> parameters) {
        for (PropertyDescriptor property : PROPERTIES.get(filter.getClass())) {
            String text = parameters.get(property.getName());
            Object value = text == null || text.isBlank() ? null : parse(text.strip(), property.getPropertyType());
            if (value != null) {
                call(property, filter, value);
            }
        }
    }

    /** All that is set in one text, as it stands in an address after the question mark. */
    public static String pack(Object filter) {
        return write(filter).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The reverse of {@link #pack}. */
    public static Map<String, String> unpack(String packed) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : packed.split("&", -1)) {
            int at = pair.indexOf('=');
            if (at > 0) {
                parameters.put(
                        pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }

    private static boolean isSimple(Class<?> type) {
        return type == String.class
                || type.isEnum()
                || type.isPrimitive()
                || Number.class.isAssignableFrom(type)
                || type == Boolean.class
                || type == LocalDate.class;
    }

    private static Object parse(String text, Class<?> type) {
        try {
            if (type == String.class) {
                return text.length() <= 200 ? text : null;
            } else if (type.isEnum()) {
                return List.of(type.getEnumConstants()).stream()
                        .filter(constant -> ((Enum<?>) constant).name().equals(text))
                        .findFirst()
                        .orElse(null);
            } else if (type == Long.class || type == long.class) {
                return Long.valueOf(text);
            } else if (type == Integer.class || type == int.class) {
                return Integer.valueOf(text);
            } else if (type == Boolean.class || type == boolean.class) {
                return Boolean.valueOf(text);
            } else if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
            return type == BigDecimal.class && text.length() <= 20 ? new BigDecimal(text) : null;
        } catch (NumberFormatException | DateTimeException unreadable) {
            return null;
        }
    }

    private static Object call(PropertyDescriptor property, Object filter, Object... arguments) {
        try {
            return (arguments.length == 0 ? property.getReadMethod() : property.getWriteMethod())
                    .invoke(filter, arguments);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("the filter's " + property.getName() + " cannot be used", broken);
        }
    }
}
