package crm.system.testing;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built WAR on Payara Micro in a process of its own, for tests that come from outside. */
public final class ServerProcess implements Closeable {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final Process process;
    private final URI address;
    private final Path log;

    private ServerProcess(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** Starts it in that folder and waits for the login page. */
    public static ServerProcess start(Path microJar, Path war, Path folder) throws IOException, InterruptedException {
        int port = ServerFlags.freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ServerFlags.ofJava(folder, "640m"));
        command.addAll(List.of("-jar", microJar.toString()));
        command.addAll(ServerFlags.ofServer(folder, port));
        command.addAll(List.of("--deploy", war.toString()));
        Path log = folder.resolve("server.log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        ServerProcess server = new ServerProcess(process, URI.create("http://127.0.0.1:" + port + "/crm/"), log);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        server.awaitLoginPage();
        return server;
    }

    /** Where the application is, with a slash at the end. */
    public URI address() {
        return address;
    }

    public long pid() {
        return process.pid();
    }

    /** What the server said. */
    public Path log() {
        return log;
    }

    /** Ends it as a power cut does: without a word. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    private void awaitLoginPage() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest login = HttpRequest.newBuilder(address.resolve("login.xhtml"))
                .timeout(Duration.ofSeconds(20))
                .build();
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (client.send(login, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // nobody listens until the server is up
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
        close();
        throw new IOException("the login page did not come; " + log + " tells why");
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
