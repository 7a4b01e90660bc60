package crm.ear.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoginPageProbeTest {

    @Test
    void aServerWithoutTheApplicationIsNotMistakenForARunningSystem() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/crm/";

            assertEquals(404, LoginPageProbe.status(address, Optional.empty(), Duration.ofSeconds(5)));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void nobodyAnsweringIsTriedAgainUntilPatienceEnds() throws Exception {
        assertEquals(0, LoginPageProbe.status("http://127.0.0.1:1/crm/", Optional.empty(), Duration.ofMillis(300)));
    }
}
