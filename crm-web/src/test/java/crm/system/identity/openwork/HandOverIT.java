package crm.system.identity.openwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.identity.ShippedRole;
import crm.system.identity.absence.AbsenceDetails;
import crm.system.identity.absence.AbsenceRow;
import crm.system.identity.absence.AbsenceService;
import crm.system.identity.absence.StandIn;
import crm.system.identity.employee.EmployeeDetails;
import crm.system.identity.employee.EmployeeService;
import crm.system.identity.employee.SuccessorNotThere;
import crm.system.session.Actor;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.apache.shiro.SecurityUtils;
import org.junit.jupiter.api.Test;

/** Work follows those who do it: to a deputy for some days, to a successor for good. */
@InServer
class HandOverIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    private EmployeeService employees;

    @Inject
    private AbsenceService absences;

    @Inject
    private StandIn standIn;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Test
    void nobodyLeavesWhileTheirCustomersWouldHaveNobody() throws Exception {
        long leaver = newColleague();
        long customer = customerOf(leaver);

        ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> {
            assertThrows(OpenWorkOrphaned.class, () -> employees.resign(leaver, today, null));
            assertThrows(SuccessorNotThere.class, () -> employees.resign(leaver, today, leaver));
            employees.resign(leaver, today, manager().employeeId());
        });

        assertEquals(manager().employeeId(), managerOf(customer));
        assertEquals(1, handOversOf(customer), "the customer's own history tells it");
    }

    @Test
    void whoMovesHandsOverToTheSuccessorOrTakesTheWorkAlong() throws Exception {
        long mover = newColleague();
        long customer = customerOf(mover);

        ActingAs.role(
                ShippedRole.TOP_ADMINISTRATOR,
                () -> employees.transfer(mover, manager().unitId(), "", null));
        long along = managerOf(customer);
        ActingAs.role(
                ShippedRole.TOP_ADMINISTRATOR,
                () -> employees.transfer(
                        mover, manager().unitId(), "", manager().employeeId()));

        assertEquals(mover, along);
        assertEquals(manager().employeeId(), managerOf(customer));
    }

    @Test
    void aDeputyWorksForTheAbsentPersonUntilTheyAreBack() throws Exception {
        long absent = newColleague();
        long deputy = newColleague();
        arrange(absent, deputy, today, today.plusDays(3));

        assertEquals(Set.of(deputy, absent), as(deputy, () -> standIn.employeeIds()));

        ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> {
            AbsenceRow arranged = absences.of(absent).get(0);
            absences.endFor(absent, arranged.id());
        });
        assertEquals(Set.of(deputy), as(deputy, () -> standIn.employeeIds()));
    }

    @Test
    void nobodyStandsInBeforeTheFirstDay() throws Exception {
        long absent = newColleague();
        long deputy = newColleague();

        arrange(absent, deputy, today.plusDays(2), today.plusDays(3));

        assertEquals(Set.of(deputy), as(deputy, () -> standIn.employeeIds()));
    }

    @Test
    void whoeverIsAwayStandsInForNobody() throws Exception {
        long absent = newColleague();
        long other = newColleague();
        long third = newColleague();
        arrange(absent, other, today, today.plusDays(3));

        assertTrue(isRefused(() -> arrange(third, absent, today, today)), "the deputy is away");
        assertTrue(isRefused(() -> arrange(absent, third, today, today)), "away already");
        assertTrue(isRefused(() -> arrange(third, third, today, today)), "oneself");
        assertTrue(isRefused(() -> arrange(third, other, today.plusDays(2), today)), "ends before it begins");
        assertFalse(isRefused(() -> arrange(third, other, today.plusDays(4), today.plusDays(4))));
    }

    private void arrange(long absent, long deputy, LocalDate first, LocalDate last) throws Exception {
        AbsenceDetails details = new AbsenceDetails();
        details.setDeputyId(deputy);
        details.setFirstDay(first);
        details.setLastDay(last);
        ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> absences.arrangeFor(absent, details));
    }

    private static boolean isRefused(ActingAs.Deed work) throws Exception {
        try {
            work.run();
            return false;
        } catch (crm.system.errors.BusinessRuleViolation rule) {
            return true;
        }
    }

    private static <T> T as(long employee, Callable<T> work) throws Exception {
        Actor own = manager();
        Actor actor = new Actor(
                own.accountId(),
                own.accountName(),
                own.personName(),
                own.portal(),
                own.unitId(),
                employee,
                null,
                "test");
        return crm.system.session.ActingAs.call(SecurityUtils.getSecurityManager(), actor, work);
    }

    private long newColleague() throws Exception {
        EmployeeDetails details = new EmployeeDetails();
        details.setNumber("T" + System.nanoTime() % 1_000_000_000_000L);
        details.setName("王测试");
        details.setLatinName("Wang Ceshi");
        details.setJoinedOn(today);
        details.setUnitId(manager().unitId());
        return ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> employees.register(details));
    }

    private static Actor manager() throws Exception {
        return ActingAs.login(ShippedRole.ACCOUNT_MANAGER);
    }

    /** Gives an active customer of the manager's to somebody else. */
    private long customerOf(long employee) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(
                        "SELECT MAX(id) FROM cus_customer WHERE manager_id = ? AND status = 'ACTIVE'");
                PreparedStatement give =
                        connection.prepareStatement("UPDATE cus_customer SET manager_id = ? WHERE id = ?")) {
            find.setLong(1, manager().employeeId());
            try (ResultSet found = find.executeQuery()) {
                found.next();
                long id = found.getLong(1);
                give.setLong(1, employee);
                give.setLong(2, id);
                assertEquals(1, give.executeUpdate());
                return id;
            }
        }
    }

    private long handOversOf(long customer) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT COUNT(*) FROM cus_field_change WHERE customer_id = ? AND field = 'manager'")) {
            query.setLong(1, customer);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private long managerOf(long customer) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT manager_id FROM cus_customer WHERE id = ?")) {
            query.setLong(1, customer);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
