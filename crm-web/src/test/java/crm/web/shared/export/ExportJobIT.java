package crm.web.shared.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.opening.Openings;
import crm.customer.search.CustomerFilter;
import crm.customer.search.CustomerRow;
import crm.customer.search.CustomerSearchService;
import crm.system.errors.RecordNotFound;
import crm.system.export.ExportFile;
import crm.system.export.ExportOrder;
import crm.system.export.ExportService;
import crm.system.identity.ShippedRole;
import crm.system.intake.file.FileVault;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.system.testing.SentStatements;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A long list taken out in the background. */
@InServer
class ExportJobIT {

    @Inject
    private ExportService exports;

    @Inject
    private CustomerSearchService customers;

    @Inject
    private FileVault vault;

    @Test
    void theFileHoldsWhatTheFilterShowsAndIsForItsOwnerAlone() throws Exception {
        long id = ActingAs.role(
                ShippedRole.BRANCH_SUPERVISOR,
                () -> exports.order(new ExportOrder("customers", "status=ACTIVE", "CSV", "zh-CN")));

        String csv = read(id);

        assertTrue(csv.startsWith("\uFEFF客户编号,") || csv.contains("姓名"), csv.substring(0, 60));
        List<CustomerRow> expected = ActingAs.role(ShippedRole.BRANCH_SUPERVISOR, this::activeOnes);
        assertEquals(expected.size() + 1, csv.lines().count());
        assertTrue(expected.stream().allMatch(row -> csv.contains(row.number())));
        assertTrue(csv.lines().skip(1).allMatch(line -> line.matches(".*(\\*\\*\\*\\*|,,).*")), "phones are masked");
        assertInstanceOf(
                RecordNotFound.class,
                Openings.root(assertThrows(
                        Exception.class, () -> ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> exports.mine(id)))));
    }

    @Test
    void aListIsTakenOutWithoutAQueryPerRow() throws Exception {
        ActingAs.role(ShippedRole.BRANCH_SUPERVISOR, () -> {
            List<String> two = SentStatements.during(() -> customers.after(new CustomerFilter(), 0, 2));
            List<String> fifty = SentStatements.during(() -> customers.after(new CustomerFilter(), 0, 50));
            assertEquals(two.size(), fifty.size());
            return null;
        });
    }

    private List<CustomerRow> activeOnes() {
        CustomerFilter active = new CustomerFilter();
        active.setStatus(crm.customer.profile.CustomerStatus.ACTIVE);
        List<CustomerRow> all = new ArrayList<>();
        List<CustomerRow> next = customers.after(active, 0, 20);
        while (!next.isEmpty()) {
            all.addAll(next);
            next = customers.after(active, next.get(next.size() - 1).id(), 20);
        }
        return all;
    }

    private String read(long id) throws Exception {
        for (int i = 0; i < 100; i++) {
            ExportFile file = ActingAs.role(ShippedRole.BRANCH_SUPERVISOR, () -> exports.mine(id));
            if (file.getStoredName() != null) {
                try (InputStream content = vault.open(file.getStoredName())) {
                    return new String(content.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            Thread.sleep(200);
        }
        throw new AssertionError("the export was not written within twenty seconds");
    }
}
