package crm.ear.visit;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at a browser who asks one thing after the other. */
public final class Visitor {

    /** What came back. */
    public record Answer(int status, String body, String place, long nanos) {}

    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']+)'\\)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI address;

    private Visitor(URI address) {
        this.address = address;
    }

    /** Signs a member of the staff in. */
    public static Visitor signedIn(URI address, String account) {
        return signedIn(address, "STAFF", account);
    }

    /** Signs somebody in through a portal. */
    public static Visitor signedIn(URI address, String portal, String account) {
        Visitor visitor = new Visitor(address);
        visitor.get("login.xhtml");
        Map<String, String> fields = Map.of(
                "login", "login",
                "login:portal", portal,
                "login:name", account,
                "login:password", "Demo-2026!",
                "login:back", "",
                "login:enter", "",
                "jakarta.faces.ViewState", "stateless");
        Answer answer = visitor.post("login.xhtml", encoded(fields), "application/x-www-form-urlencoded", false);
        if (answer.status() != 302) {
            throw new IllegalStateException(account + " was not let in: " + answer.status());
        }
        return visitor;
    }

    /** A page; one that is not there or not allowed is a failure. */
    public Answer get(String page) {
        Answer answer = send(HttpRequest.newBuilder(address.resolve(page)).GET());
        if (answer.status() != 200) {
            throw new IllegalStateException(page + " answered " + answer.status());
        }
        return answer;
    }

    /** Presses the primary button of a form by Ajax. */
    public Answer press(String page, String html, FormFields fields) {
        return submit(page, fields.pressingPrimary(nonce(html)));
    }

    /** Presses the button of that name by Ajax. */
    public Answer press(String page, String html, FormFields fields, String button) {
        return submit(page, fields.pressing(button, nonce(html)));
    }

    private Answer submit(String page, FormFields pressed) {
        return post(page, pressed.body(), "application/x-www-form-urlencoded; charset=UTF-8", true);
    }

    /** Sends any body as a browser would. */
    public Answer post(String page, String body, String type, boolean ajax) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(page))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (ajax) {
            request.header("Faces-Request", "partial/ajax").header("X-Requested-With", "XMLHttpRequest");
        }
        return send(request);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            long begun = System.nanoTime();
            HttpResponse<String> answer = client.send(
                    request.header("Accept-Language", "en").timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            long nanos = System.nanoTime() - begun;
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Location").orElse(null),
                    nanos);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String nonce(String html) {
        Matcher nonce = NONCE.matcher(html);
        if (!nonce.find()) {
            throw new IllegalStateException("the page has no nonce");
        }
        return nonce.group(1);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> FormFields.encoded(field.getKey()) + "=" + FormFields.encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }
}
