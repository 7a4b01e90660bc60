package crm.ear.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * Asks the database for a connection before the server starts, because the server would report a wrong address or
 * password as a deployment that failed, with pages of stack trace.
 */
class DatabaseCheck {

    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final int H2_WRONG_LOGIN = 28000;
    private static final int H2_IN_USE = 90020;
    private static final int H2_NO_SERVER = 90067;
    private static final int SQL_SERVER_WRONG_LOGIN = 18456;
    private static final int SQL_SERVER_NO_DATABASE = 4060;

    private final DatabaseAddress address;
    private final Path libraries;
    private final Consumer<String> console;

    /** @param libraries the folder of the application's jars, where SQL Server's driver is */
    DatabaseCheck(DatabaseAddress address, Path libraries, Consumer<String> console) {
        this.address = address;
        this.libraries = libraries;
        this.console = console;
    }

    /**
     * Returns when a connection was made; an absent server is tried again for as long as told.
     *
     * @return whether the database holds sample logins
     */
    boolean holdsSampleLogins(Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            try (Connection connection = connect()) {
                boolean found = holdsSampleLogins(connection);
                leave(connection);
                return found;
            } catch (SQLException failed) {
                if (!isAbsent(failed)) {
                    throw refused(failed);
                }
                long left = Duration.ofNanos(until - System.nanoTime()).toSeconds();
                if (left <= 0) {
                    throw refused(
                            "The database at " + address.shown() + " does not answer; gave up after "
                                    + patience.toSeconds() + " s.",
                            failed);
                }
                console.accept(
                        "The database at " + address.shown() + " does not answer; trying for another " + left + " s.");
                pause();
            }
        }
    }

    /** Lets go of the file for the server, without the closing that moves what lies in it. */
    private void leave(Connection connection) throws SQLException {
        if (address.isEmbedded()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN IMMEDIATELY");
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", address.user());
        login.setProperty("password", address.password());
        Connection connection = driver().connect(address.url(), login);
        if (connection == null) {
            throw refused(
                    "CRM_DB_URL is " + address.shown() + "; it must start with jdbc:h2: or jdbc:sqlserver:.", null);
        }
        return connection;
    }

    private Driver driver() {
        if (address.isH2()) {
            return org.h2.Driver.load();
        }
        if (address.isSqlServer()) {
            return sqlServerDriver();
        }
        throw refused("CRM_DB_URL is " + address.shown() + "; it must start with jdbc:h2: or jdbc:sqlserver:.", null);
    }

    /** Loaded from the application's own jars, so that the bundle carries the driver once. */
    private Driver sqlServerDriver() {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(libraries, "mssql-jdbc-*.jar")) {
            URL jar = jars.iterator().next().toUri().toURL();
            @SuppressWarnings("resource") // the driver loads classes until the process ends
            ClassLoader loader = new URLClassLoader(new URL[] {jar}, getClass().getClassLoader());
            return (Driver) loader.loadClass("com.microsoft.sqlserver.jdbc.SQLServerDriver")
                    .getConstructor()
                    .newInstance();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ReflectiveOperationException | java.util.NoSuchElementException missing) {
            throw refused("SQL Server's driver is missing in " + libraries + ".", missing);
        }
    }

    private static boolean holdsSampleLogins(Connection connection) throws SQLException {
        try (ResultSet table =
                connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            boolean found = false;
            while (table.next()) {
                found |= table.getString("TABLE_NAME").equalsIgnoreCase("sys_account");
            }
            if (!found) {
                return false;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM sys_account WHERE demo = 1")) {
            count.next();
            return count.getLong(1) > 0;
        }
    }

    private boolean isAbsent(SQLException failed) {
        boolean noAnswer = failed.getSQLState() != null && failed.getSQLState().startsWith("08");
        return !address.isEmbedded() && (noAnswer || failed.getErrorCode() == H2_NO_SERVER);
    }

    private StartRefused refused(SQLException failed) {
        return switch (failed.getErrorCode()) {
            case H2_WRONG_LOGIN, SQL_SERVER_WRONG_LOGIN ->
                refused(
                        "The database at " + address.shown() + " refuses the user " + address.user()
                                + ": check CRM_DB_USER and CRM_DB_PASSWORD.",
                        failed);
            case H2_IN_USE ->
                refused(
                        "The database file of " + address.shown() + " is open in another process; close that first.",
                        failed);
            case SQL_SERVER_NO_DATABASE ->
                refused(
                        "The database named in CRM_DB_URL does not exist, or " + address.user() + " may not open it: "
                                + firstLine(failed),
                        failed);
            default ->
                refused("The database at " + address.shown() + " cannot be opened: " + firstLine(failed), failed);
        };
    }

    private static StartRefused refused(String sentence, Exception cause) {
        return new StartRefused(StartRefused.Reason.DATABASE, sentence, cause);
    }

    private static String firstLine(SQLException failed) {
        return String.valueOf(failed.getMessage()).lines().findFirst().orElse("no reason given");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartRefused(StartRefused.Reason.DATABASE, "Stopped while waiting for the database.", stopped);
        }
    }
}
