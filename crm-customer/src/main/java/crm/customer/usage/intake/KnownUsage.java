package crm.customer.usage.intake;

import crm.customer.usage.UsageKind;
import crm.system.schema.KeyLookup;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is known of the months of a chunk before it is written. */
final class KnownUsage {

    private static final String COLUMNS =
            Arrays.stream(UsageKind.values()).map(kind -> "u." + kind.column()).collect(Collectors.joining(", "));

    private static final KeyLookup BY_MONTH = new KeyLookup(
            "SELECT u.id, u.subscription_id, u.usage_month, u.version, u.import_id, u.customer_id, u.unit_id,"
                    + " u.product_id, " + COLUMNS,
            "INNER JOIN cus_usage u ON u.subscription_id = wanted.sub AND u.usage_month = wanted.mon",
            "sub BIGINT",
            "mon DATE");

    /** The name under which the journal keeps the import that wrote before. */
    static final String IMPORT = "import_id";

    private static final String CUSTOMER = "customer_id";
    private static final String UNIT = "unit_id";
    private static final String PRODUCT = "product_id";

    /** The names under which it keeps whose the month was. */
    static final List<String> WHOSE = List.of(CUSTOMER, UNIT, PRODUCT);

    private static final int FIRST_FIGURE = 9;

    private KnownUsage() {}

    /**
     * A row of the table.
     *
     * @param importId the import that wrote it last; null for none
     */
    record Known(
            long id,
            long version,
            Long importId,
            long customerId,
            long unitId,
            long productId,
            Map<UsageKind, BigDecimal> figures) {

        boolean belongsTo(SubscriptionSpan subscription) {
            return customerId == subscription.customerId()
                    && unitId == subscription.unitId()
                    && productId == subscription.productId();
        }

        /** As the journal of imports keeps it. */
        Map<String, String> image() {
            Map<String, String> image = new HashMap<>();
            image.put(IMPORT, importId == null ? null : importId.toString());
            image.put(CUSTOMER, Long.toString(customerId));
            image.put(UNIT, Long.toString(unitId));
            image.put(PRODUCT, Long.toString(productId));
            figures.forEach((kind, value) -> image.put(kind.column(), value.toPlainString()));
            return image;
        }
    }

    /** @param months subscription and month each. @return by {@link UsageBooking#key(long, LocalDate)} */
    static Map<String, Known> of(List<Object[]> months, Connection connection) throws SQLException {
        Map<String, Known> known = new HashMap<>();
        BY_MONTH.each(connection, months, row -> {
            String key = UsageBooking.key(row.getLong(2), row.getObject(3, LocalDate.class));
            known.put(
                    key,
                    new Known(
                            row.getLong(1),
                            row.getLong(4),
                            row.getObject(5, Long.class),
                            row.getLong(6),
                            row.getLong(7),
                            row.getLong(8),
                            figures(row)));
        });
        return known;
    }

    private static Map<UsageKind, BigDecimal> figures(ResultSet row) throws SQLException {
        Map<UsageKind, BigDecimal> figures = new EnumMap<>(UsageKind.class);
        int column = FIRST_FIGURE;
        for (UsageKind kind : UsageKind.values()) {
            figures.put(kind, row.getBigDecimal(column++));
        }
        return figures;
    }
}
