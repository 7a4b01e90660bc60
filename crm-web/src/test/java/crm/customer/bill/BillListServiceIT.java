package crm.customer.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.CustomerPermissions;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.web.http.Trail;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The list of bills as a file. */
@InServer
class BillListServiceIT {

    @Inject
    private BillListService lists;

    @Inject
    private Trail trail;

    @Test
    void aFileHoldsEveryBillOfTheListOnceThoughItIsReadInPieces() throws Exception {
        BillFilter filter = new BillFilter();
        filter.setStanding(BillStanding.PAID);
        Set<Long> ids = new HashSet<>();
        BillRow last = null;
        int read = 0;
        do {
            BillRow before = last;
            List<BillRow> piece = asClerk(() -> lists.after(filter, before, 5));
            piece.forEach(row -> ids.add(row.id()));
            read += piece.size();
            last = piece.isEmpty() ? null : piece.get(piece.size() - 1);
        } while (last != null);

        assertEquals(asClerk(() -> lists.count(filter)), read);
        assertEquals(read, ids.size());
        assertTrue(read > 5, () -> "too few bills to say anything");
    }

    @Test
    void whoTakesTheListOutIsPutOnRecordAndWhoMayNotIsRefused() throws Exception {
        BillFilter filter = new BillFilter();
        long before = trail.entries(CustomerPermissions.BILL_EXPORT, "DONE");
        asClerk(() -> {
            lists.noteExport(filter);
            return null;
        });

        assertEquals(before + 1, trail.entries(CustomerPermissions.BILL_EXPORT, "DONE"));
        assertThrows(
                Exception.class,
                () -> ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> {
                    lists.noteExport(filter);
                    return null;
                }));
    }

    private static <T> T asClerk(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.BILLING_CLERK, work);
    }
}
