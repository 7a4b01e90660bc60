package crm.ear.launch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the person who starts the system may choose.
 *
 * @param port where the pages are served
 * @param host the address listened on; loopback unless told otherwise
 * @param data the folder of the database, the keys and the logs
 * @param drop the folder below which other systems drop files; beside the data, since partners walk through to it and must
 *     not come past the keys
 * @param empty whether to run on a database of its own without sample data
 * @param database where the data is kept
 * @param databaseWait how long an absent database server is waited for
 * @param tls with which certificate; empty for plain requests
 * @param cluster the addresses of all nodes in the form {@code tcpip:host:port,host:port}; empty for a single node
 */
record LaunchSettings(
        int port,
        String host,
        Path data,
        Path drop,
        boolean empty,
        DatabaseAddress database,
        Duration databaseWait,
        Optional<TlsSettings> tls,
        Optional<String> cluster) {

    private static final int HIGHEST_PORT = 65_535;

    /** Reads {@code crm.port} or {@code CRM_PORT} and so on; the property wins over the environment. */
    static LaunchSettings read(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        Source source = new Source(properties, environment);
        Path data = Path.of(source.text("crm.data", "data")).toAbsolutePath().normalize();
        boolean empty = source.flag("crm.empty");
        String embedded = DatabaseAddress.embedded(
                data.resolve(empty ? "empty" : "crm"), Runtime.getRuntime().maxMemory());
        DatabaseAddress database = new DatabaseAddress(
                source.text("crm.db.url", embedded),
                source.text("crm.db.user", "crm"),
                source.text("crm.db.password", "crm"));
        refuseUnencrypted(database, source.flag("crm.db.unencrypted"));
        Optional<TlsSettings> tls = source.find("crm.tls")
                .map(word -> new TlsSettings(
                        word.equals(TlsSettings.GENERATED) ? Optional.empty() : Optional.of(Path.of(word)),
                        source.text("crm.tls.password", ""),
                        source.number("crm.plain.port", 8080, 1, HIGHEST_PORT)));
        return new LaunchSettings(
                source.number("crm.port", tls.isPresent() ? 8443 : 8080, 1, HIGHEST_PORT),
                source.text("crm.host", "127.0.0.1"),
                data,
                source.find("crm.drop")
                        .map(Path::of)
                        .orElseGet(() -> data.resolveSibling("drop"))
                        .toAbsolutePath(),
                empty,
                database,
                Duration.ofSeconds(source.number("crm.db.wait", 60, 0, 3600)),
                tls,
                source.find("crm.cluster"));
    }

    private static void refuseUnencrypted(DatabaseAddress database, boolean allowed) {
        if (!allowed && !database.isEncrypted()) {
            throw new StartRefused(
                    StartRefused.Reason.SETTINGS,
                    "CRM_DB_URL asks for a connection without encryption; take that out, or set"
                            + " CRM_DB_UNENCRYPTED=true if the way to the database is safe.");
        }
    }

    /** Whether only this machine can reach the pages. */
    boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw new StartRefused(
                    StartRefused.Reason.SETTINGS, "crm.host is " + host + ", which is no address of this machine.");
        }
    }

    /** Sample data and its published logins are for one's own machine only. */
    boolean isDemo() {
        return !empty && database.isEmbedded() && isLoopback();
    }

    /** Where the pages are found. */
    String address() {
        String shown = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
        return (tls.isPresent() ? "https://" : "http://") + (shown.contains(":") ? "[" + shown + "]" : shown) + ":"
                + port + "/crm/";
    }

    private record Source(UnaryOperator<String> properties, UnaryOperator<String> environment) {

        Optional<String> find(String key) {
            String inEnvironment = key.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
            return Optional.ofNullable(properties.apply(key))
                    .filter(text -> !text.isBlank())
                    .or(() -> Optional.ofNullable(environment.apply(inEnvironment)))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty());
        }

        String text(String key, String otherwise) {
            return find(key).orElse(otherwise);
        }

        boolean flag(String key) {
            String text = text(key, "false");
            if (!text.equals("true") && !text.equals("false")) {
                throw new StartRefused(
                        StartRefused.Reason.SETTINGS, key + " is " + text + "; it may be true or false.");
            }
            return text.equals("true");
        }

        int number(String key, int otherwise, int lowest, int highest) {
            String text = text(key, Integer.toString(otherwise));
            int number;
            try {
                number = Integer.parseInt(text);
            } catch (NumberFormatException notANumber) {
                number = -1;
            }
            if (number < lowest || number > highest) {
                throw new StartRefused(
                        StartRefused.Reason.SETTINGS,
                        key + " is " + text + "; it may be a number from " + lowest + " to " + highest + ".");
            }
            return number;
        }
    }
}
