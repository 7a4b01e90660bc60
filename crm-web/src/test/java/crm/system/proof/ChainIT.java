package crm.system.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.profile.CustomerService;
import crm.system.crypto.KeyedMark;
import crm.system.errors.RecordNotFound;
import crm.system.identity.ShippedRole;
import crm.system.settings.SettingService;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The audit trail in the server: written with the change, sealed within seconds, checked. */
@InServer
class ChainIT {

    private static final int WAIT_SECONDS = 30;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Inject
    private SettingService settings;

    @Inject
    private ChainService chain;

    @Inject
    private CustomerService customers;

    @Inject
    private ChainKeeper keeper;

    @Inject
    private UserTransaction transaction;

    @Test
    void anEntryGoesAndStaysWithTheChangeItTellsOf() throws Exception {
        ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> {
            long before = entries("system:setting:change", "DONE");

            transaction.begin();
            settings.change("system.audit.keepMonths", "48");
            transaction.rollback();

            assertEquals(before, entries("system:setting:change", "DONE"));
        });
    }

    @Test
    void aRefusalStaysThoughTheWorkWasRolledBack() throws Exception {
        long before = entries("system:setting:change", "REFUSED");

        ActingAs.role(
                ShippedRole.ACCOUNT_MANAGER,
                () -> assertThrows(Exception.class, () -> settings.change("system.audit.keepMonths", "48")));

        assertTrue(entries("system:setting:change", "REFUSED") > before, "the refusal is in the trail");
    }

    @Test
    void aRecordAskedForByAChangedNumberIsInTheTrailAsRefusedOnce() throws Exception {
        long before = entries("system:record:open", "REFUSED");

        ActingAs.role(
                ShippedRole.ACCOUNT_MANAGER,
                () -> assertThrows(RecordNotFound.class, () -> customers.byId(999_999_999L)));

        assertEquals(before + 1, entries("system:record:open", "REFUSED"));
    }

    @Test
    void whatTheProgramWroteIsSealedWithinSecondsAndFoundWhole() throws Exception {
        ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> {
            settings.change("system.audit.keepMonths", "37");
            settings.reset("system.audit.keepMonths");
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
            while (chain.state().waiting() > 0 && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(200);
            }

            assertEquals(0, chain.state().waiting());
            assertTrue(chain.state().place() > 0, "something was sealed");
        });

        try (Connection connection = database.getConnection()) {
            KeyedMark marks = new KeyedMark();
            Finding found = new ChainVerifier(connection, marks, Witness.of(connection, marks), checked -> {}).verify();
            assertTrue(found.isWhole(), found.toString());
        }
    }

    @Test
    void theCheckThatWasAskedForTellsItsResult() throws Exception {
        ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> {
            Instant asked = Instant.now();
            chain.verify();

            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
            while (isBefore(chain.state().verifiedAt(), asked) && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(200);
            }

            assertFalse(isBefore(chain.state().verifiedAt(), asked), "checked within " + WAIT_SECONDS + " s");
            assertEquals(Finding.Kind.WHOLE, chain.state().finding().kind());
        });
    }

    @Test
    void aBrokenChainIsToldToEverybodyWhoLooksAfterTheTrail() throws Exception {
        long before = count("SELECT COUNT(*) FROM sys_notification WHERE message_key = 'system.audit.chain.broken'");

        keeper.note(new Finding(Finding.Kind.REMOVED, 5, null, 4));

        ActingAs.role(
                ShippedRole.TOP_ADMINISTRATOR, () -> assertTrue(chain.state().isBroken(), "shown as broken"));
        assertTrue(
                count("SELECT COUNT(*) FROM sys_notification WHERE message_key = 'system.audit.chain.broken'")
                        >= before + 2,
                "both administrators are told");
        keeper.note(Finding.whole(4));
    }

    private static boolean isBefore(Instant moment, Instant other) {
        return moment == null || moment.isBefore(other);
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private long entries(String action, String outcome) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT COUNT(*) FROM sys_audit_entry WHERE action = ? AND outcome = ?")) {
            query.setString(1, action);
            query.setString(2, outcome);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
