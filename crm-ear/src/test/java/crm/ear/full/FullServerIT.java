package crm.ear.full;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.ear.launch.FreePorts;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullServerIT {

    @TempDir
    private Path folder;

    @Test
    void theEarRunsOnAFullServer() throws Exception {
        int httpPort = FreePorts.one();
        Map<String, String> database = Map.of("CRM_DB_URL", "jdbc:h2:mem:crm;MODE=MSSQLServer;DB_CLOSE_DELAY=-1");
        try (FullServer server = FullServer.start(folder, FreePorts.one(), httpPort, database)) {
            server.deploy(Path.of("target", "crm.ear").toAbsolutePath());

            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort + "/crm/login.xhtml"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertEquals(200, page.statusCode(), server.log());
            assertTrue(page.body().contains("<form"), page.body());
        }
    }
}
