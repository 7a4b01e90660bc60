package crm.system.identity.secondfactor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.identity.ShippedRole;
import crm.system.identity.account.AccountRow;
import crm.system.identity.account.AccountService;
import crm.system.session.Actor;
import crm.system.session.Portal;
import crm.system.settings.SettingService;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Codes from the phone and recovery codes, in the server. Each test leaves the account without a second factor. */
@InServer
class SecondFactorServiceIT {

    private static final ShippedRole OWNER = ShippedRole.MARKETING_MANAGER;

    @Inject
    private SecondFactorService service;

    @Inject
    private SecondFactors factors;

    @Inject
    private AccountService accounts;

    @Inject
    private SettingService settings;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Test
    void aCodeIsTakenOnceAndTheOneOfTheNextHalfMinuteAgain() throws Exception {
        long account = account();
        String secret = setUp();

        assertFalse(factors.admits(account, Totp.code(secret, now())), "used up by setting up");
        assertTrue(factors.admits(account, Totp.code(secret, now() + 1)));
        assertFalse(factors.admits(account, Totp.code(secret, now() + 1)));
        reset();
    }

    @Test
    void aRecoveryCodeIsTakenOnce() throws Exception {
        long account = account();
        List<String> codes = codesOf();

        assertEquals(10, codes.size());
        assertTrue(factors.admits(account, codes.get(3)));
        assertFalse(factors.admits(account, codes.get(3)));
        assertEquals(9, ActingAs.role(OWNER, () -> service.state()).recoveryCodes());
        reset();
    }

    @Test
    void afterManyWrongCodesNoneIsRightForAWhile() throws Exception {
        long account = account();
        List<String> codes = codesOf();
        for (int i = 0; i < 10; i++) {
            assertFalse(factors.admits(account, "no-such-code"));
        }

        assertFalse(factors.admits(account, codes.get(0)));
        reset();
    }

    @Test
    void nothingIsInForceUntilThePhoneHasShownACode() throws Exception {
        ActingAs.role(OWNER, () -> {
            service.begin();
            EJBException wrapped = null;
            try {
                service.confirm("000000");
            } catch (CodeWrong refused) {
                // as it should be
            } catch (EJBException other) {
                wrapped = other;
            }
            assertEquals(null, wrapped);
        });

        assertFalse(factors.isSetUp(account()));
        reset();
    }

    @Test
    void theDatabaseShowsNoSecretAndNoRecoveryCode() throws Exception {
        Enrolment enrolment = ActingAs.role(OWNER, () -> service.begin());
        String secret = enrolment.secret().replace(" ", "");
        List<String> codes = ActingAs.role(OWNER, () -> service.confirm(Totp.code(secret, now())));

        assertFalse(column("SELECT secret FROM sys_second_factor WHERE account_id = ?")
                .contains(secret));
        assertFalse(column("SELECT code_hash FROM sys_recovery_code WHERE account_id = ?")
                .contains(codes.get(0).replace("-", "")));
        reset();
    }

    @Test
    void anAdministratorTakesItFromAnAccountAndNobodyElseDoes() throws Exception {
        setUp();
        long account = account();

        assertThrows(
                Exception.class,
                () -> ActingAs.role(ShippedRole.BRANCH_SUPERVISOR, () -> accounts.resetSecondFactor(account)));
        assertTrue(row(account).secondFactor());
        reset();

        assertFalse(row(account).secondFactor());
    }

    @Test
    void whoMustHaveOneCannotGiveItUp() throws Exception {
        ShippedRole administrator = ShippedRole.SYSTEM_ADMINISTRATOR;
        List<String> codes = ActingAs.role(
                administrator,
                () -> service.confirm(Totp.code(service.begin().secret().replace(" ", ""), now())));
        try {
            obligatory("true");

            assertTrue(factors.isObligatory(Portal.ADMINISTRATOR));
            assertFalse(factors.isObligatory(Portal.STAFF), "only administrators are asked for it");
            ActingAs.role(administrator, () -> {
                assertTrue(service.state().obligatory());
                assertThrows(SecondFactorObligatory.class, () -> service.giveUp(codes.get(0)));
            });
        } finally {
            obligatory("false");
        }

        ActingAs.role(administrator, () -> service.giveUp(codes.get(0)));
        assertFalse(factors.isSetUp(ActingAs.login(administrator).accountId()));
    }

    /** In force within a second. */
    private void obligatory(String state) throws Exception {
        ActingAs.role(
                ShippedRole.TOP_ADMINISTRATOR,
                () -> settings.change(SecondFactorSettings.FOR_ADMINISTRATORS.key(), state));
        Thread.sleep(1_100);
    }

    private String setUp() throws Exception {
        return ActingAs.role(OWNER, () -> {
            String secret = service.begin().secret().replace(" ", "");
            service.confirm(Totp.code(secret, now()));
            return secret;
        });
    }

    private List<String> codesOf() throws Exception {
        return ActingAs.role(
                OWNER, () -> service.confirm(Totp.code(service.begin().secret().replace(" ", ""), now())));
    }

    private void reset() throws Exception {
        long account = account();
        ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> accounts.resetSecondFactor(account));
    }

    private AccountRow row(long account) throws Exception {
        Actor owner = ActingAs.login(OWNER);
        return ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> accounts.of(owner.employeeId())).stream()
                .filter(found -> found.id() == account)
                .findFirst()
                .orElseThrow();
    }

    private String column(String query) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, account());
            try (ResultSet rows = statement.executeQuery()) {
                StringBuilder all = new StringBuilder();
                while (rows.next()) {
                    all.append(rows.getString(1)).append('\n');
                }
                return all.toString();
            }
        }
    }

    private static long account() throws Exception {
        return ActingAs.login(OWNER).accountId();
    }

    private static long now() {
        return Instant.now().getEpochSecond() / 30;
    }
}
