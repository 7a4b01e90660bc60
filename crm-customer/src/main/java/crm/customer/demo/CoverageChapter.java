package crm.customer.demo;

import crm.customer.coverage.PlainAddress;
import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import crm.system.demo.DemoChapter;
import crm.system.demo.DemoTable;
import crm.system.demo.branch.DemoBranch;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** What can be delivered in the streets of every branch, and a radio cell over each county. */
@Dependent
class CoverageChapter implements DemoChapter {

    private static final int AFTER_CUSTOMERS = 40;

    /** Of a hundred streets this many have no port left. */
    private static final int FULL = 8;

    private long lastId;

    @Override
    public int order() {
        return AFTER_CUSTOMERS;
    }

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public void write(DemoBook book) throws SQLException {
        Map<String, Long> unitOfRegion = new HashMap<>();
        book.left(DemoBranch.class).desks().stream()
                .filter(desk -> !desk.city())
                .forEach(desk -> unitOfRegion.put(desk.region(), desk.unitId()));
        SplittableRandom random = book.random("coverage");
        try (BulkInsert rows = book.insert(
                "cus_coverage",
                "id",
                "version",
                "unit_id",
                "place",
                "place_plain",
                "business_type",
                "technology",
                "realistic_mbit",
                "spare",
                "note",
                "checked_on",
                "checked_by",
                "removed")) {
            for (String[] county : DemoTable.rows("/crm/customer/demo/streets.tsv")) {
                Long unit = unitOfRegion.get(county[0]);
                if (unit != null) {
                    write(rows, unit, county[1], county[2].split(" ", -1), book.today(), random);
                }
            }
        }
        book.restart("cus_coverage_seq", lastId);
    }

    private void write(
            BulkInsert rows, long unit, String place, String[] streets, LocalDate today, SplittableRandom random)
            throws SQLException {
        row(rows, unit, place, "MOBILE", "NR", 200 + random.nextInt(8) * 25, null, day(today, random));
        for (String street : streets) {
            boolean fibre = random.nextInt(100) < 80;
            String technology = fibre ? "FTTH" : "FTTB";
            int mbit = fibre ? 600 + random.nextInt(7) * 50 : 80 + random.nextInt(5) * 10;
            int spare = random.nextInt(100) < FULL ? 0 : 4 + random.nextInt(60);
            LocalDate day = day(today, random);
            row(rows, unit, place + street, "BROADBAND", technology, mbit, spare, day);
            row(rows, unit, place + street, "FIXED_LINE", technology, null, spare, day);
            if (fibre) {
                row(rows, unit, place + street, "IPTV", technology, 50, spare, day);
            }
            if (random.nextInt(100) < 25) {
                row(rows, unit, place + street, "DIGITAL_CIRCUIT", "CIRCUIT", 1_000, 1 + random.nextInt(6), day);
            }
        }
    }

    private static LocalDate day(LocalDate today, SplittableRandom random) {
        return today.minusDays(random.nextInt(200) + 1L);
    }

    private void row(
            BulkInsert rows,
            long unit,
            String place,
            String service,
            String technology,
            Integer mbit,
            Integer spare,
            LocalDate day)
            throws SQLException {
        rows.row(
                ++lastId,
                1L,
                unit,
                place,
                PlainAddress.of(place),
                service,
                technology,
                mbit,
                spare,
                null,
                day,
                "董浩",
                false);
    }
}
