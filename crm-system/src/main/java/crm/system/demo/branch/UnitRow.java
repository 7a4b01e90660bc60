package crm.system.demo.branch;

import crm.system.demo.DemoTable;
import java.util.List;

/** One line of {@code units.tsv}; parents stand before their children. */
record UnitRow(String code, String kind, String parent, String region, String name, String englishName) {

    static List<UnitRow> all() {
        return DemoTable.rows("/crm/system/demo/units.tsv").stream()
                .map(c -> new UnitRow(c[0], c[1], c[2], c[3], c[4], c[5]))
                .toList();
    }

    boolean servesCustomers() {
        return isCity() || kind.equals("COUNTY");
    }

    boolean isCity() {
        return kind.equals("CITY");
    }
}
