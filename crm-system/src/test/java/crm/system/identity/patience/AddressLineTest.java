package crm.system.identity.patience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class AddressLineTest {

    @Test
    void allAddressesOfOneLineAreOne() {
        assertEquals(AddressLine.of("2001:db8:0:7:1:2:3:4"), AddressLine.of("2001:db8:0:7:ffff:0:0:9"));
    }

    @Test
    void anotherLineIsAnother() {
        assertNotEquals(AddressLine.of("2001:db8:0:7:1:2:3:4"), AddressLine.of("2001:db8:0:8:1:2:3:4"));
    }

    @Test
    void anAddressOfTheOldKindIsItself() {
        assertEquals("127.0.0.9", AddressLine.of("127.0.0.9"));
    }
}
