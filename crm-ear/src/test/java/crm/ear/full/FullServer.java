package crm.ear.full;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Server Full, unpacked by the build, with a domain made for this test. */
final class FullServer implements AutoCloseable {

    private static final Path HOME = Path.of("target", "full", "payara6").toAbsolutePath();
    private static final String DOMAIN = "crm-it";

    private final Path domains;
    private final int adminPort;
    private final Map<String, String> environment;

    private FullServer(Path domains, int adminPort, Map<String, String> environment) {
        this.domains = domains;
        this.adminPort = adminPort;
        this.environment = environment;
    }

    /** Makes a domain that listens on loopback only, and starts it. */
    static FullServer start(Path folder, int adminPort, int httpPort, Map<String, String> environment)
            throws IOException {
        FullServer server = new FullServer(folder, adminPort, environment);
        server.asadmin(
                "create-domain",
                "--nopassword=true",
                "--checkports=false",
                "--domaindir=" + folder,
                "--adminport=" + adminPort,
                "--instanceport=" + httpPort,
                DOMAIN);
        FullDomain.keepToLoopback(folder.resolve(DOMAIN).resolve("config").resolve("domain.xml"));
        server.asadmin("start-domain", "--domaindir=" + folder, DOMAIN);
        return server;
    }

    void deploy(Path archive) throws IOException {
        asadmin("--port", Integer.toString(adminPort), "deploy", archive.toString());
    }

    /** The server's log, for the message of a failed test. */
    String log() throws IOException {
        return Files.readString(domains.resolve(DOMAIN).resolve("logs").resolve("server.log"));
    }

    @Override
    public void close() throws IOException {
        asadmin("stop-domain", "--kill=true", "--domaindir=" + domains, DOMAIN);
    }

    private void asadmin(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                HOME.resolve("glassfish")
                        .resolve("lib")
                        .resolve("client")
                        .resolve("appserver-cli.jar")
                        .toString(),
                "--terse"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("asadmin", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = false;
        try {
            ended = process.waitFor(10, TimeUnit.MINUTES);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        String text = Files.readString(output);
        Files.delete(output);
        if (!ended || process.exitValue() != 0) {
            throw new IOException("asadmin " + String.join(" ", arguments) + ": " + text);
        }
    }
}
