package crm.system.proof;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditPermissions;
import crm.system.audit.AuditTrail;
import crm.system.crypto.KeyedMark;
import crm.system.notice.Notices;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** The steps of the chain's jobs, each in a transaction of its own. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ChainKeeper {

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Inject
    private AuditTrail audit;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    /** Seals some entries. @return how many */
    public int seal(int most) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new ChainSealer(new KeyedMark()).seal(connection, most, now());
        }
    }

    /** Remembers what a verification found, and tells everybody who looks after the trail when it is broken. */
    public void note(Finding finding) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE sys_audit_chain SET verified_at = ?, verified_entries = ?, finding = ?,"
                                + " finding_place = ?, finding_entry = ? WHERE id = 1")) {
            update.setObject(1, now());
            update.setLong(2, finding.checked());
            update.setString(3, finding.kind().name());
            update.setLong(4, finding.place());
            update.setObject(5, finding.entryId(), java.sql.Types.BIGINT);
            update.executeUpdate();
            if (!finding.isWhole()) {
                tell(connection, finding);
            }
        }
        audit.record(new AuditFact(
                "system:audit:verify",
                "audit",
                "chain",
                finding.isWhole() ? AuditFact.Outcome.DONE : AuditFact.Outcome.FAILED,
                null,
                "{\"finding\":\"" + finding.kind() + "\",\"place\":\"" + finding.place() + "\"}",
                null,
                null));
    }

    /** Remembers an archive, and in the trail that it was made. */
    public void note(Archives.Archive archive) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Archives.add(connection, new KeyedMark(), archive, now());
        }
        audit.record(AuditFact.done("system:audit:archive", "audit", archive.fileName()));
    }

    /** Removes some entries that are in an archive. @return how many */
    public int remove(int some) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new ChainArchiver(new KeyedMark(), some).remove(connection, some);
        }
    }

    public ChainState state() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement chain = connection.prepareStatement("SELECT * FROM sys_audit_chain WHERE id = 1");
                PreparedStatement waiting = connection.prepareStatement(
                        "SELECT COUNT(*) FROM (SELECT id FROM"
                                + " sys_audit_entry WHERE place IS NULL ORDER BY id OFFSET 0 ROWS FETCH NEXT 10000 ROWS ONLY) w");
                ResultSet counted = waiting.executeQuery();
                ResultSet row = chain.executeQuery()) {
            counted.next();
            row.next();
            long entry = row.getLong("finding_entry");
            Long entryId = row.wasNull() ? null : entry;
            String kind = row.getString("finding");
            Finding finding = kind == null
                    ? null
                    : new Finding(
                            Finding.Kind.valueOf(kind),
                            row.getLong("finding_place"),
                            entryId,
                            row.getLong("verified_entries"));
            return new ChainState(
                    row.getLong("place"),
                    moment(row, "sealed_at"),
                    counted.getLong(1),
                    ChainEnd.archived(connection).place(),
                    moment(row, "verified_at"),
                    finding);
        }
    }

    private void tell(Connection connection, Finding finding) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT DISTINCT a.id FROM sys_account a"
                + " JOIN sys_account_role g ON g.account_id = a.id"
                + " JOIN sys_role_permission p ON p.role_id = g.role_id WHERE a.closed = 0 AND p.permission = ?")) {
            query.setString(1, AuditPermissions.VERIFY);
            try (ResultSet keepers = query.executeQuery()) {
                while (keepers.next()) {
                    notices.send(keepers.getLong(1), finding.wording(), "/system/audit-search.xhtml");
                }
            }
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
