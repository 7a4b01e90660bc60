package crm.customer.demo;

import crm.system.crypto.FieldCipher;
import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Numbers that customers bring from another operator, in every state. */
record PortingRows(DemoBook book) {

    private static final String[] STATES = {"ASKED", "ACCEPTED", "REFUSED", "WITHDRAWN"};
    private static final String[] OPERATORS = {"CHINA_MOBILE", "CHINA_UNICOM", "CHINA_BROADNET"};

    /** Of the active customers; at most 200 of them, a page of the list for each branch. */
    private static final String WHO = "SELECT c.id, COALESCE(e.name, '-') FROM cus_customer c LEFT JOIN sys_employee e"
            + " ON e.id = c.manager_id WHERE c.status = 'ACTIVE' AND c.customer_class = 'INDIVIDUAL' AND c.id > ?"
            + " AND c.id % 20 = 9 ORDER BY c.id OFFSET 0 ROWS FETCH NEXT 200 ROWS ONLY";

    void write(long spared) throws SQLException {
        List<String[]> who = new ArrayList<>();
        try (PreparedStatement query = book.connection().prepareStatement(WHO)) {
            query.setLong(1, spared);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    who.add(new String[] {found.getString(1), found.getString(2)});
                }
            }
        }
        Long product = book.left(Shelf.class).offers().stream()
                .map(offer -> offer.product().id())
                .findFirst()
                .orElse(null);
        FieldCipher cipher = FieldCipher.instance();
        LocalDateTime now = LocalDateTime.ofInstant(book.now(), ZoneOffset.UTC);
        try (BulkInsert rows = book.insert(
                "cus_porting",
                "id",
                "version",
                "customer_id",
                "direction",
                "number",
                "other_operator",
                "authorisation",
                "valid_until",
                "product_id",
                "state",
                "asked_at",
                "asked_by",
                "moved_at",
                "moved_by")) {
            for (int n = 0; n < who.size(); n++) {
                String state = STATES[n % STATES.length];
                rows.row(
                        n + 1L,
                        1L,
                        Long.valueOf(who.get(n)[0]),
                        "IN",
                        cipher.encrypt("1359%07d".formatted(1_000_000 + n * 79)),
                        OPERATORS[n % OPERATORS.length],
                        cipher.encrypt("%06d".formatted(100_000 + n * 7_919)),
                        now.plusDays(20),
                        product,
                        state,
                        now.minusDays(2).minusMinutes(n),
                        who.get(n)[1],
                        now.minusDays(1).minusMinutes(n),
                        who.get(n)[1]);
            }
        }
        book.restart("cus_porting_seq", who.size());
    }
}
