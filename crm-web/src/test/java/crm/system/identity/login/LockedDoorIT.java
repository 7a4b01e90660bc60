package crm.system.identity.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.identity.ShippedRole;
import crm.system.identity.account.AccountRow;
import crm.system.identity.account.AccountService;
import crm.system.identity.employee.EmployeeDetails;
import crm.system.identity.employee.EmployeeService;
import crm.system.identity.patience.Challenge;
import crm.system.identity.patience.ChallengeMissed;
import crm.system.identity.role.RoleService;
import crm.system.session.Portal;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Too many wrong passwords lock a name for a while; an administrator lifts that, or gives a new password. */
@InServer
class LockedDoorIT {

    @Inject
    private FrontDoor door;

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private EmployeeService employees;

    @Inject
    private AccountService accounts;

    @Inject
    private RoleService roles;

    @Test
    void anAdministratorLiftsTheLock() throws Exception {
        Login login = freshLogin("locked", "192.0.2.1");
        for (int i = 0; i < 10; i++) {
            doorkeeper.failed(login.attempt("wrong"));
        }

        assertThrows(AccountLocked.class, () -> door.enter(login.attempt(login.password())));
        assertTrue(row(login).locked());
        ActingAs.role(
                ShippedRole.TOP_ADMINISTRATOR, () -> accounts.unlock(row(login).id()));

        // From elsewhere: the address that failed so often is still asked a question.
        assertFalse(
                door.enter(login.from("192.0.2.2").attempt(login.password())).needsCode());
        assertFalse(row(login).locked());
    }

    @Test
    void anAddressThatFailedOftenIsAskedAndNeverLocked() throws Exception {
        Login login = freshLogin("neighbour", "192.0.2.9");
        for (int i = 0; i < 50; i++) {
            doorkeeper.failed(new SignInAttempt(Portal.STAFF, "guess" + i, "", login.address(), null, null, false));
        }

        assertThrows(ChallengeMissed.class, () -> door.enter(login.attempt(login.password())));
        Challenge asked = door.challengeFor(login.attempt("")).orElseThrow();
        SignInAttempt answered = new SignInAttempt(
                Portal.STAFF, login.name(), login.password(), login.address(), asked.token(), answer(asked), false);

        assertFalse(door.enter(answered).needsCode());
        assertThrows(ChallengeMissed.class, () -> door.enter(answered), "an answer is good for one try");
    }

    private static String answer(Challenge asked) {
        IntStream numbers = asked.numbers().stream().mapToInt(Integer::intValue);
        return String.valueOf(
                switch (asked.kind()) {
                    case SUM -> numbers.sum();
                    case LARGEST -> numbers.max().orElseThrow();
                    case SMALLEST -> numbers.min().orElseThrow();
                });
    }

    @Test
    void aResetVoidsTheOldPasswordAndAsksForOneOfTheirOwn() throws Exception {
        Login login = freshLogin("forgotten", "192.0.2.3");
        String fresh = ActingAs.role(
                ShippedRole.TOP_ADMINISTRATOR,
                () -> accounts.resetPassword(row(login).id()));

        assertThrows(SignInRefused.class, () -> door.enter(login.attempt(login.password())));
        assertTrue(door.enter(login.attempt(fresh)).person().mustChangePassword());
    }

    @Test
    void nobodyButAnAdministratorLiftsALock() throws Exception {
        Login login = freshLogin("untouched", "192.0.2.4");
        long account = row(login).id();

        ActingAs.role(
                ShippedRole.BRANCH_SUPERVISOR,
                () -> assertThrows(RuntimeException.class, () -> accounts.unlock(account)));
    }

    private AccountRow row(Login login) throws Exception {
        return ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> accounts.of(login.employee()))
                .get(0);
    }

    private Login freshLogin(String name, String address) throws Exception {
        EmployeeDetails details = new EmployeeDetails();
        details.setNumber("L" + System.nanoTime() % 1_000_000_000_000L);
        details.setName("赵测试");
        details.setLatinName("Zhao Ceshi");
        details.setJoinedOn(LocalDate.of(2026, 11, 1));
        details.setUnitId(ActingAs.login(ShippedRole.ACCOUNT_MANAGER).unitId());
        String account = name + System.nanoTime();
        return ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> {
            long employee = employees.register(details);
            long role = roles.grantable().stream()
                    .filter(known -> known.code().equals(ShippedRole.ACCOUNT_MANAGER.name()))
                    .findFirst()
                    .orElseThrow()
                    .id();
            String password = accounts.open(employee, account, role);
            assertEquals(1, accounts.of(employee).size());
            return new Login(employee, account, password, address);
        });
    }

    private record Login(long employee, String name, String password, String address) {

        Login from(String elsewhere) {
            return new Login(employee, name, password, elsewhere);
        }

        SignInAttempt attempt(String given) {
            return new SignInAttempt(Portal.STAFF, name, given, address, null, null, false);
        }
    }
}
