package crm.web.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.search.CustomerFilter;
import crm.customer.search.CustomerSearchService;
import crm.system.identity.ShippedRole;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.system.testing.SentStatements;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@InServer
class CustomerListStatementsIT {

    @Inject
    private CustomerSearchService customers;

    @Test
    void aListOfCustomersNeedsNoQueryPerRow() throws Exception {
        List<String> few = statementsOf(2);
        List<String> many = statementsOf(50);

        assertFalse(few.isEmpty(), "nothing was heard");
        assertTrue(few.stream().anyMatch(sql -> sql.toLowerCase(Locale.ROOT).contains("cus_customer")));
        assertEquals(few.size(), many.size(), () -> String.join("\n", many));
    }

    /** EclipseLink gives a bounded query without order one over all rows, which reads the whole table. */
    @Test
    void countingNumbersNoRows() throws Exception {
        List<String> sent = ActingAs.role(
                ShippedRole.LEADER, () -> SentStatements.during(() -> customers.count(new CustomerFilter())));

        assertFalse(sent.isEmpty(), "nothing was heard");
        assertTrue(
                sent.stream().noneMatch(sql -> sql.toUpperCase(Locale.ROOT).contains("ROW_NUMBER")),
                () -> String.join("\n", sent));
    }

    private List<String> statementsOf(int rows) throws Exception {
        return ActingAs.role(ShippedRole.LEADER, () -> {
            List<Integer> found = new ArrayList<>();
            List<String> sent = SentStatements.during(() -> found.add(
                    customers.find(new CustomerFilter(), Slice.first(rows)).size()));
            assertEquals(List.of(rows), found);
            return sent;
        });
    }
}
