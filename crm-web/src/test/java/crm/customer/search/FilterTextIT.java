package crm.customer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import crm.system.testing.InServer;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@InServer
class FilterTextIT {

    /** One that was forgotten would let work in the background reach customers that nobody has seen in the list. */
    @Test
    void everythingThatNarrowsTheListComesBackFromTheText() throws Exception {
        CustomerFilter filter = new CustomerFilter();
        for (PropertyDescriptor property : properties()) {
            property.getWriteMethod().invoke(filter, sample(property.getPropertyType()));
        }

        CustomerFilter read = FilterText.read(FilterText.write(filter));

        assertFalse(properties().isEmpty());
        for (PropertyDescriptor property : properties()) {
            Object value = property.getReadMethod().invoke(read);
            assertNotNull(value, property.getName());
            assertEquals(property.getReadMethod().invoke(filter), value, property.getName());
        }
    }

    @Test
    void nothingStaysNothing() throws Exception {
        CustomerFilter read = FilterText.read(FilterText.write(new CustomerFilter()));

        for (PropertyDescriptor property : properties()) {
            assertEquals(null, property.getReadMethod().invoke(read), property.getName());
        }
    }

    private static List<PropertyDescriptor> properties() throws Exception {
        return Arrays.stream(Introspector.getBeanInfo(CustomerFilter.class, Object.class)
                        .getPropertyDescriptors())
                .filter(property -> property.getWriteMethod() != null)
                .toList();
    }

    private static Object sample(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 2, 3);
        }
        if (type == Integer.class) {
            return 5;
        }
        return type == String.class ? "王" : Long.valueOf(7);
    }
}
