package crm.system.proof;

import crm.system.crypto.KeyedMark;
import crm.system.schema.ConfiguredDataSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** The same check without the server, for whoever trusts only the keys and the database: {@code crm verify-audit}. */
public final class AuditCommand {

    private static final int BROKEN = 20;

    private AuditCommand() {}

    /** Checks the chain and says in one line what was found. @return 0 when it is whole, 20 when it is broken */
    public static int verify(String url, String user, String password, PrintStream out) throws SQLException {
        ConfiguredDataSource database = new ConfiguredDataSource();
        database.setUrl(url);
        database.setUser(user);
        database.setPassword(password);
        try (Connection connection = database.getConnection()) {
            KeyedMark marks = new KeyedMark();
            Finding found = new ChainVerifier(connection, marks, Witness.of(connection, marks), checked -> {}).verify();
            if (found.isWhole()) {
                out.println("The audit trail is whole: " + found.checked() + " entries after "
                        + ChainEnd.archived(connection).place() + " archived ones.");
                return 0;
            }
            out.println("The audit trail is broken at place " + found.place()
                    + (found.entryId() == null ? "" : ", entry " + found.entryId()) + ": "
                    + found.kind().name().toLowerCase(Locale.ROOT) + ". The " + found.checked()
                    + " entries before it are whole.");
            return BROKEN;
        }
    }

    /** Prints an archive line by line. */
    public static void print(Path archive, PrintStream out) throws IOException {
        new ArchiveFile(archive).read(out::println);
    }
}
