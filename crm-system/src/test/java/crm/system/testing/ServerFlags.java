package crm.system.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** With which options a test starts Payara Micro: alone, on loopback, with its data in a folder of its own. */
final class ServerFlags {

    private static final String LISTEN_ON_LOOPBACK =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener"
                    + ".address=127.0.0.1\n";

    private ServerFlags() {}

    /** Options of the Java process. */
    static List<String> ofJava(Path folder, String heap) {
        return List.of(
                "-Xmx" + heap,
                "-Dcrm.db.url=" + TestDatabase.url(folder),
                "-Dcrm.keys=" + folder.resolve("crm.keys"),
                "-Dcrm.drop=" + folder.resolve("drop"),
                "-Dcrm.host=127.0.0.1",
                "-Dcrm.test.floodSeconds=" + Integer.getInteger("crm.test.floodSeconds", 20),
                "-Dcrm.demo.customers=" + Integer.getInteger("crm.test.customers", 300));
    }

    /** Options of the server, but for the deployment. */
    static List<String> ofServer(Path folder, int port) {
        Path beforeBoot = folder.resolve("before-boot.txt");
        try {
            Files.writeString(beforeBoot, LISTEN_ON_LOOPBACK);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return List.of(
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(port),
                "--contextroot",
                "crm",
                "--prebootcommandfile",
                beforeBoot.toString());
    }

    /** A port that nobody listened on a moment ago. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
