package crm.system.demo.branch;

import crm.system.crypto.FieldCipher;
import crm.system.demo.BulkInsert;
import crm.system.demo.DemoBook;
import crm.system.demo.DemoChapter;
import crm.system.demo.people.MobileNumbers;
import crm.system.demo.people.ResidentNumbers;
import crm.system.identity.password.PasswordHashes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Units, employees and their logins. */
@Dependent
public class BranchChapter implements DemoChapter {

    /** Published; all sample logins share one hash, since a salt of its own would protect nothing. */
    private static final String PASSWORD = "Demo-2026!";

    /** The published customer login belongs to the customer of this id, the first one drawn. */
    private static final long PORTAL_CUSTOMER = 1;

    /** Staff take their mobile numbers from here on, beyond those of any number of customers. */
    private static final long FIRST_STAFF_PHONE = 1_100_000_000L;

    private final PasswordHashes hashes;

    @Inject
    public BranchChapter(PasswordHashes hashes) {
        this.hashes = hashes;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public void write(DemoBook book) throws SQLException {
        List<UnitRow> units = UnitRow.all();
        List<StaffRow> staff = StaffRow.all();
        Map<String, Long> unitIds = new HashMap<>();
        units.forEach(unit -> unitIds.put(unit.code(), unitIds.size() + 1L));
        writeUnits(book, units, unitIds);
        writeEmployees(book, staff, unitIds);
        new AccountWriter(book, hashes.hash(PASSWORD)).write(staff, PORTAL_CUSTOMER);
        book.restart("sys_unit_seq", units.size());
        book.restart("sys_employee_seq", staff.size());
        book.leave(DemoBranch.class, new DemoBranch(desks(units, staff, unitIds), PORTAL_CUSTOMER));
    }

    private static void writeUnits(DemoBook book, List<UnitRow> units, Map<String, Long> ids) throws SQLException {
        try (BulkInsert insert = book.insert(
                "sys_unit", "id", "version", "code", "name", "name_en", "kind", "parent_id", "region_code", "active")) {
            for (UnitRow unit : units) {
                insert.row(
                        ids.get(unit.code()),
                        1L,
                        unit.code(),
                        unit.name(),
                        unit.englishName(),
                        unit.kind(),
                        ids.get(unit.parent()),
                        unit.region(),
                        true);
            }
        }
    }

    private static void writeEmployees(DemoBook book, List<StaffRow> staff, Map<String, Long> unitIds)
            throws SQLException {
        FieldCipher cipher = FieldCipher.instance();
        SplittableRandom random = book.random("staff");
        MobileNumbers mobiles = new MobileNumbers(book.size().seed());
        try (BulkInsert insert = book.insert(
                "sys_employee",
                "id",
                "version",
                "number",
                "name",
                "name_latin",
                "document_number",
                "phone",
                "mail",
                "address",
                "unit_id",
                "position",
                "joined_on")) {
            for (int i = 0; i < staff.size(); i++) {
                StaffRow person = staff.get(i);
                String region = person.unit().startsWith("220000")
                        ? "220104"
                        : person.unit().substring(0, 4) + "02";
                insert.row(
                        i + 1L,
                        1L,
                        String.format("JL%04d", i + 1),
                        person.name(),
                        person.latin(),
                        cipher.encrypt(residentNumber(person, region, random)),
                        cipher.encrypt(mobiles.at(FIRST_STAFF_PHONE + i)),
                        cipher.encrypt(person.login() + "@jl.crm.example"),
                        CITY_STREET.get(region.substring(0, 4)) + (random.nextInt(300) + 1) + "号",
                        unitIds.get(person.unit()),
                        person.position(),
                        person.joined());
            }
        }
    }

    private static final Map<String, String> CITY_STREET =
            Map.of("2201", "长春市人民大街", "2202", "吉林市解放大路", "2203", "四平市英雄大路");

    private static String residentNumber(StaffRow person, String region, SplittableRandom random) {
        LocalDate birth = person.birth();
        int sequence = random.nextInt(500) * 2 + (person.male() ? 1 : 0);
        return ResidentNumbers.compose(region, birth, sequence);
    }

    private static List<DemoBranch.Desk> desks(List<UnitRow> units, List<StaffRow> staff, Map<String, Long> unitIds) {
        List<DemoBranch.Desk> desks = new ArrayList<>();
        for (UnitRow unit : units) {
            if (unit.servesCustomers()) {
                desks.add(new DemoBranch.Desk(
                        unitIds.get(unit.code()),
                        unit.region(),
                        unit.isCity(),
                        unit.isCity() ? unit.region() : unit.parent(),
                        advisers(unit, staff)));
            }
        }
        desks.sort(Comparator.comparing(DemoBranch.Desk::city));
        return List.copyOf(desks);
    }

    private static List<DemoBranch.Adviser> advisers(UnitRow unit, List<StaffRow> staff) {
        List<DemoBranch.Adviser> advisers = new ArrayList<>();
        for (int i = 0; i < staff.size(); i++) {
            if (staff.get(i).isAccountManager() && staff.get(i).unit().equals(unit.code())) {
                advisers.add(new DemoBranch.Adviser(i + 1L, i + 1L, staff.get(i).name()));
            }
        }
        return List.copyOf(advisers);
    }
}
