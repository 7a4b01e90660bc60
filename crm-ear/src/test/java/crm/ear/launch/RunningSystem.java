package crm.ear.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The packaged system as a process of its own. */
public final class RunningSystem implements AutoCloseable {

    private static final Path BUNDLE = Path.of("target", "crm").toAbsolutePath();

    private final Process process;
    private final Path console;
    private final int port;

    private RunningSystem(Process process, Path console, int port) {
        this.process = process;
        this.console = console;
        this.port = port;
    }

    public static RunningSystem start(Path data, int port, Map<String, String> environment, String... settings) {
        List<String> command = new ArrayList<>(List.of(BUNDLE.resolve("crm").toString()));
        command.addAll(List.of("-Dcrm.port=" + port, "-Dcrm.data=" + data, "-Dcrm.demo.customers=200"));
        command.addAll(List.of(settings));
        return run(command, environment, port);
    }

    /** Does what needs no server. */
    static RunningSystem command(Path data, String... words) {
        return command(data, Map.of(), words);
    }

    static RunningSystem command(Path data, Map<String, String> environment, String... words) {
        List<String> command = new ArrayList<>(List.of(BUNDLE.resolve("crm").toString()));
        command.addAll(List.of(words));
        command.add("-Dcrm.data=" + data);
        return run(command, environment, 0);
    }

    private static RunningSystem run(List<String> command, Map<String, String> environment, int port) {
        try {
            Path console = Files.createTempFile("crm-console", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().putAll(environment);
            return new RunningSystem(builder.start(), console, port);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Waits for the line that says where the system is. */
    public RunningSystem awaitRunning() throws Exception {
        long until = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (!console().contains("The CRM runs on")) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new TimeoutException("the system did not start: " + console());
            }
            Thread.sleep(200);
        }
        return this;
    }

    public int awaitExit(Duration patience) throws Exception {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new TimeoutException("still running: " + console());
        }
        return process.exitValue();
    }

    HttpResponse<byte[]> loginPage() throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address().resolve("login.xhtml"))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Where its pages lie. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/crm/");
    }

    String console() throws IOException {
        return Files.readString(console);
    }

    /** Asks it to stop, as Ctrl-C and a service manager do. */
    public void terminate() {
        process.destroy();
    }

    public void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            Files.deleteIfExists(console);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
