package crm.market.product;

import crm.customer.demo.Shelf;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.SaleRules;
import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import crm.system.demo.DemoChapter;
import crm.system.demo.DemoTable;
import crm.system.demo.branch.DemoBranch;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sample products: three 5G cards and what else a branch sells, from {@code sample-products.tsv}. */
@Dependent
class SampleProducts implements DemoChapter {

    /** Sold for longer than any sample customer is one. */
    private static final int YEARS_ON_SALE = 11;

    /** The last column, which most rows have not. */
    private static final int VALID_DAYS = 22;

    private static final String[] COLUMNS = {
        "id",
        "version",
        "number",
        "name",
        "name_en",
        "kind",
        "business_type",
        "wired",
        "monthly_fee",
        "call_rate",
        "data_rate",
        "incoming_rate",
        "free_data_gb",
        "free_minutes",
        "special_call_rate",
        "special_incoming_rate",
        "special_data_rate",
        "roaming_call_rate",
        "roaming_data_rate",
        "area_of_use",
        "notes",
        "responsibility",
        "target_segment",
        "status",
        "valid_from",
        "repeatable",
        "valid_days"
    };

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "products";
    }

    @Override
    public void write(DemoBook book) throws SQLException {
        LocalDate from = book.today().minusYears(YEARS_ON_SALE).withDayOfYear(1);
        List<String[]> products = DemoTable.rows("/crm/market/product/sample-products.tsv");
        Map<String, Long> ids = new HashMap<>();
        products.forEach(row -> ids.put(row[0], ids.size() + 1L));
        SampleRules rules = new SampleRules(ids, book.left(DemoBranch.class));
        List<Shelf.Offer> offers = new ArrayList<>();
        try (BulkInsert rows = book.insert("mkt_product", COLUMNS)) {
            for (String[] row : products) {
                long id = ids.get(row[0]);
                write(rows, id, row, from, rules.of(id));
                offers.add(new Shelf.Offer(offered(id, row, rules.of(id)), Integer.parseInt(row[21])));
            }
        }
        rules.write(book);
        book.restart("mkt_product_seq", offers.size());
        book.leave(Shelf.class, new Shelf(List.copyOf(offers)));
    }

    private static void write(BulkInsert rows, long id, String[] row, LocalDate from, SaleRules rules)
            throws SQLException {
        rows.row(
                id,
                1L,
                row[0],
                row[1],
                row[2],
                ProductKind.valueOf(row[3]).name(),
                BusinessType.valueOf(row[4]).name(),
                row[5].equals("1"),
                number(row[6]),
                number(row[7]),
                number(row[8]),
                number(row[9]),
                number(row[10]),
                Integer.valueOf(row[11]),
                number(row[12]),
                number(row[13]),
                number(row[14]),
                number(row[15]),
                number(row[16]),
                row[17],
                row[18],
                row[19],
                row[20].isEmpty() ? null : row[20],
                ProductStatus.RELEASED.name(),
                from,
                rules.repeatable(),
                row.length > VALID_DAYS && !row[VALID_DAYS].isEmpty() ? Integer.valueOf(row[VALID_DAYS]) : null);
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static OfferedProduct offered(long id, String[] row, SaleRules rules) {
        return new OfferedProduct(
                id,
                row[0],
                row[1],
                row[2],
                BusinessType.valueOf(row[4]),
                ProductKind.valueOf(row[3]) == ProductKind.BASIC,
                number(row[6]),
                rules);
    }
}
