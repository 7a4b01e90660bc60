package crm.customer.demo;

import crm.customer.subscription.BusinessType;
import crm.system.crypto.FieldCipher;
import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import crm.system.demo.branch.DemoBranch;
import java.sql.SQLException;

/** Free and resting numbers for each branch, in ranges that no sample customer has a number of. */
record PoolRows(DemoBook book) {

    private static final int EACH = 120;
    private static final int RESTING_EACH = 12;

    /** Strides through the last four digits, so that endings differ as those of a real pool do. */
    private static final int STRIDE = 79;

    void write() throws SQLException {
        long id = 0;
        int desk = 0;
        try (BulkInsert rows = book.insert(
                "cus_pool_number",
                "id",
                "version",
                "number",
                "business_type",
                "unit_id",
                "state",
                "ending",
                "ported_in",
                "until_at")) {
            for (DemoBranch.Desk at : book.left(DemoBranch.class).desks()) {
                desk++;
                String mobile = "162%04d".formatted(1000 + desk);
                String landline = Places.areaCode(at.region()) + "5%03d".formatted(desk);
                String broadband = "KD%04d".formatted(1000 + desk);
                for (int n = 0; n < EACH; n++) {
                    row(rows, ++id, mobile, n, BusinessType.MOBILE, at.unitId());
                    row(rows, ++id, landline, n, BusinessType.FIXED_LINE, at.unitId());
                    row(rows, ++id, broadband, n, BusinessType.BROADBAND, at.unitId());
                }
            }
        }
        book.restart("cus_pool_number_seq", id);
    }

    private void row(BulkInsert rows, long id, String front, int n, BusinessType type, long unit) throws SQLException {
        String last = "%04d".formatted(n * STRIDE % 10_000);
        boolean resting = n >= EACH - RESTING_EACH;
        rows.row(
                id,
                1L,
                FieldCipher.instance().encrypt(front + last),
                type.name(),
                unit,
                resting ? "RESTING" : "FREE",
                resting ? null : new StringBuilder(last).reverse().toString(),
                false,
                resting ? book.today().plusDays(30L + n).atStartOfDay() : null);
    }
}
