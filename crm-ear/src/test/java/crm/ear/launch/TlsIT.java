package crm.ear.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged system with encryption switched on by its one setting. */
class TlsIT {

    private static final String SIGN_IN = "login=login&login%3Aportal=STAFF&login%3Aname=manager"
            + "&login%3Apassword=Demo-2026%21&login%3Aback=&login%3Aenter=&jakarta.faces.ViewState=stateless";

    @TempDir
    private static Path data;

    @Test
    void thePagesAreEncryptedCookiesSecureAndPlainRequestsAreSentOn() throws Exception {
        int port = FreePorts.one();
        int plain = FreePorts.one();
        try (RunningSystem system = RunningSystem.start(
                        data, port, Map.of("CRM_TLS", "generated"), "-Dcrm.plain.port=" + plain)
                .awaitRunning()) {
            assertTrue(system.console().contains("https://127.0.0.1:" + port + "/crm/"), system.console());
            TlsCertificate own = TlsCertificate.read(
                    data.resolve("crm-tls.p12"),
                    Files.readString(data.resolve("crm-tls.password")).strip());
            SSLContext trusting = OneCertificate.trusting(own.certificate());

            HttpResponse<String> page = get(trusting, "https://127.0.0.1:" + port + "/crm/login.xhtml");
            assertEquals(200, page.statusCode());
            assertTrue(page.headers().firstValue("Strict-Transport-Security").isPresent(), "HSTS");
            assertTrue(
                    List.of("TLSv1.2", "TLSv1.3")
                            .contains(page.sslSession().orElseThrow().getProtocol()),
                    page.sslSession().orElseThrow().getProtocol());

            HttpResponse<String> entered = HttpClient.newBuilder()
                    .sslContext(trusting)
                    .build()
                    .send(
                            HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + port + "/crm/login.xhtml"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(SIGN_IN, StandardCharsets.UTF_8))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            List<String> cookies = entered.headers().allValues("Set-Cookie");
            assertFalse(cookies.isEmpty(), "a session was begun: " + entered.statusCode());
            assertTrue(cookies.stream().allMatch(cookie -> cookie.contains("; Secure")), cookies.toString());

            HttpResponse<String> sentOn = get(trusting, "http://127.0.0.1:" + plain + "/crm/login.xhtml?language=en");
            assertEquals(308, sentOn.statusCode());
            assertEquals(
                    "https://127.0.0.1:" + port + "/crm/login.xhtml?language=en",
                    sentOn.headers().firstValue("Location").orElseThrow());

            system.terminate();
            assertEquals(143, system.awaitExit(Duration.ofSeconds(60)));
        }
    }

    private static HttpResponse<String> get(SSLContext trusting, String address) throws Exception {
        return HttpClient.newBuilder()
                .sslContext(trusting)
                .build()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
