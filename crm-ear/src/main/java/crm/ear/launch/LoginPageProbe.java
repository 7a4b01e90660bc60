package crm.ear.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Looks at the login page, the only proof that the application was deployed and reaches its database. */
final class LoginPageProbe {

    private LoginPageProbe() {}

    /** Fetches the page, again while nothing answers at all; the status answered, or 0 when there was none. */
    static int status(String address, Optional<TlsCertificate> tls, Duration patience) throws InterruptedException {
        HttpClient.Builder builder = HttpClient.newBuilder();
        tls.ifPresent(own -> builder.sslContext(OneCertificate.trusting(own.certificate())));
        HttpClient client = builder.version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "login.xhtml"))
                .timeout(patience)
                .build();
        long until = System.nanoTime() + patience.toNanos();
        int answer;
        do {
            try {
                answer = client.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
            } catch (IOException noAnswer) {
                answer = 0;
            }
            if (answer == 0) {
                Thread.sleep(200);
            }
        } while (answer == 0 && System.nanoTime() < until);
        return answer;
    }
}
