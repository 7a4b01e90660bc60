package crm.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A caller from another address: all of 127.0.0.0/8 is this machine, and a socket may choose among it, which the usual
 * client does not let one do. Speaks HTTP 1.0, where an answer ends with its connection.
 */
public final class Elsewhere {

    private static final int PATIENCE_MILLIS = 60_000;

    private final URI site;
    private final InetAddress from;

    /** @param from an address such as 127.0.0.9 */
    public Elsewhere(URI site, String from) throws IOException {
        this.site = site;
        this.from = literal(from);
    }

    public Answer post(String page, Form form) throws IOException {
        URI target = site.resolve(page);
        byte[] body = form.encoded().getBytes(StandardCharsets.UTF_8);
        String head = "POST " + target.getRawPath() + " HTTP/1.0\r\nHost: " + target.getAuthority()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length + "\r\n\r\n";
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(from, 0));
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target.getPort()), PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
            return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Without asking anybody for a name. */
    private static InetAddress literal(String address) throws IOException {
        byte[] bytes = new byte[4];
        String[] parts = address.split("\\.", 4);
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) Integer.parseInt(parts[at]);
        }
        return InetAddress.getByAddress(bytes);
    }

    private static Answer answer(String text) {
        int end = text.indexOf("\r\n\r\n");
        String[] lines = text.substring(0, end).split("\r\n", -1);
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int at = 1; at < lines.length; at++) {
            String[] pair = lines[at].split(": ?", 2);
            headers.computeIfAbsent(pair[0], none -> new ArrayList<>(1)).add(pair[1]);
        }
        return Answer.of(
                Integer.parseInt(lines[0].split(" ", 3)[1]),
                HttpHeaders.of(headers, (name, value) -> true),
                text.substring(end + 4));
    }
}
