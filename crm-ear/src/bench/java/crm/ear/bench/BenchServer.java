package crm.ear.bench;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged system in a process of its own, started like a person starts it. */
final class BenchServer implements Closeable {

    /** The first start writes the demo data; a million customers take a quiet machine some seven minutes. */
    private static final Duration LONGEST_START = Duration.ofMinutes(30);

    private static final int LOOK_EVERY_MILLIS = 50;
    private static final int SECONDS_TO_STOP = 60;

    private final Process process;
    private final URI address;
    private final double startSeconds;

    private BenchServer(Process process, URI address, double startSeconds) {
        this.process = process;
        this.address = address;
        this.startSeconds = startSeconds;
    }

    static BenchServer start(Path bundle, Path data, int customers, Path log)
            throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@jvm.options",
                        "-Dcrm.port=" + port,
                        "-Dcrm.data=" + data,
                        "-Dcrm.demo.customers=" + customers,
                        // As many at every size, so that a million customers can be compared with fewer.
                        "-Dcrm.demo.months=3",
                        "-jar",
                        "crm-launcher.jar"))
                .directory(bundle.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        URI address = URI.create("http://127.0.0.1:" + port + "/crm/");
        if (!firstPageCame(process, address)) {
            process.destroyForcibly();
            throw new IOException("the packaged system did not show its login page; " + log + " tells why");
        }
        return new BenchServer(process, address, (System.nanoTime() - begun) / 1e9);
    }

    URI address() {
        return address;
    }

    ProcessFigures figures() {
        return new ProcessFigures(process.pid());
    }

    /** From the start of the process to its first page. */
    double startSeconds() {
        return startSeconds;
    }

    private static boolean firstPageCame(Process process, URI address) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest login = HttpRequest.newBuilder(address.resolve("login.xhtml"))
                .timeout(Duration.ofSeconds(30))
                .build();
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                if (client.send(login, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return true;
                }
            } catch (IOException notYet) {
                // nobody listens until the server is up
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
        return false;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
