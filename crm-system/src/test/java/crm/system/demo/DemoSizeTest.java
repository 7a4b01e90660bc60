package crm.system.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemoSizeTest {

    @AfterEach
    void forget() {
        System.clearProperty("crm.demo.customers");
        System.clearProperty("crm.demo.months");
    }

    @Test
    void unlessToldThereAreTwoThousandCustomersWithAYearOfHistory() {
        DemoSize size = DemoSize.fromProperties();

        assertEquals(2_000, size.customers());
        assertEquals(12, size.months());
    }

    @Test
    void aMillionCustomersComeWithThreeMonths() {
        System.setProperty("crm.demo.customers", "1000000");

        assertEquals(3, DemoSize.fromProperties().months());
    }

    @Test
    void monthsCanBeTold() {
        System.setProperty("crm.demo.customers", "1000000");
        System.setProperty("crm.demo.months", "6");

        assertEquals(6, DemoSize.fromProperties().months());
    }

    @Test
    void anEmptyPropertyCountsAsAbsent() {
        System.setProperty("crm.demo.customers", "");

        assertEquals(2_000, DemoSize.fromProperties().customers());
    }

    @Test
    void aWordIsNoNumberOfCustomers() {
        System.setProperty("crm.demo.customers", "many");

        assertThrows(IllegalArgumentException.class, DemoSize::fromProperties);
    }

    @Test
    void noCustomersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DemoSize(0, 12, 1));
    }
}
