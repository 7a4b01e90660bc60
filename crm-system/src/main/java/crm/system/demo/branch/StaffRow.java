package crm.system.demo.branch;

import crm.system.demo.DemoTable;
import java.time.LocalDate;
import java.util.List;

/** One line of {@code staff.tsv}. */
record StaffRow(
        String login,
        String role,
        String unit,
        String name,
        String latin,
        boolean male,
        LocalDate birth,
        LocalDate joined,
        String position) {

    static List<StaffRow> all() {
        return DemoTable.rows("/crm/system/demo/staff.tsv").stream()
                .map(c -> new StaffRow(
                        c[0],
                        c[1],
                        c[2],
                        c[3],
                        c[4],
                        c[5].equals("M"),
                        LocalDate.parse(c[6]),
                        LocalDate.parse(c[7]),
                        c[8]))
                .toList();
    }

    boolean isAccountManager() {
        return role.equals("ACCOUNT_MANAGER");
    }

    /** The door that goes with the role. */
    String portal() {
        return role.endsWith("_ADMINISTRATOR") ? "ADMINISTRATOR" : "STAFF";
    }
}
