package crm.ear.launch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlainPortTest {

    private int port;

    @BeforeEach
    void open() throws Exception {
        port = FreePorts.one();
        PlainPort.open("127.0.0.1", port, 8443);
    }

    @Test
    void aRequestIsSentOnToTheSameNameAndPath() throws Exception {
        String answer = ask("crm.example.org:8080", "/crm/login.xhtml?a=1%202");

        assertTrue(answer.startsWith("HTTP/1.1 308"), answer);
        assertTrue(answer.contains("Location: https://crm.example.org:8443/crm/login.xhtml?a=1%202\r\n"), answer);
    }

    @Test
    void aHostThatIsNoneIsNotRepeated() throws Exception {
        String answer = ask("good.example@evil.example/x", "/");

        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertFalse(answer.contains("evil"), answer);
    }

    @Test
    void itTellsNothingOfItself() throws Exception {
        assertFalse(ask("localhost", "/").contains("Server:"));
    }

    private String ask(String host, String path) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
