package crm.ear.launch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends whoever asks without encryption on to the encrypted port, and says nothing else. */
final class PlainPort {

    private static final int PERMANENT = 308;
    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::[0-9]{1,5})?");

    private PlainPort() {}

    /** Answers until the process ends. */
    static void open(String host, int port, int encryptedPort) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), 0);
        server.setExecutor(Executors.newFixedThreadPool(2, work -> {
            Thread thread = new Thread(work, "plain port");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> sendOn(exchange, encryptedPort));
        server.start();
    }

    private static void sendOn(HttpExchange exchange, int port) throws IOException {
        try (exchange) {
            String asked = exchange.getRequestHeaders().getFirst("Host");
            Matcher host = HOST.matcher(asked == null ? "" : asked);
            if (host.matches()) {
                URI wanted = exchange.getRequestURI();
                String query = wanted.getRawQuery() == null ? "" : "?" + wanted.getRawQuery();
                exchange.getResponseHeaders()
                        .set("Location", "https://" + host.group(1) + ":" + port + wanted.getRawPath() + query);
                exchange.sendResponseHeaders(PERMANENT, -1);
            } else {
                exchange.sendResponseHeaders(400, -1);
            }
        }
    }
}
