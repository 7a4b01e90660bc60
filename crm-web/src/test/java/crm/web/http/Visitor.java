package crm.web.http;

import crm.system.session.Portal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Somebody who calls on the system by HTTP. Keeps cookies like a browser, follows no redirect, and hides nothing. */
public final class Visitor {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String URLENCODED = "application/x-www-form-urlencoded";
    private static final String BOUNDARY = "----between-the-parts";

    private final URI site;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> headers = new TreeMap<>();

    /** @param site the address of the system, with a slash at the end */
    public Visitor(URI site) {
        this.site = site;
    }

    /** Sends a header with every request from now on. */
    public Visitor saying(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    public Visitor withCookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    public Answer get(String page) throws IOException, InterruptedException {
        return send(request(page).GET());
    }

    public Answer post(String page, Form form) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(page).header("Content-Type", URLENCODED).POST(BodyPublishers.ofString(form.encoded()));
        if (form.value("jakarta.faces.partial.ajax") != null) {
            request.header("Faces-Request", "partial/ajax");
        }
        return send(request);
    }

    /** Sends a form with a file in it. */
    public Answer upload(String page, Form form, String field, String fileName, BodyPublisher content)
            throws IOException, InterruptedException {
        StringBuilder head = new StringBuilder();
        form.fields().forEach((name, value) -> head.append("--" + BOUNDARY + "\r\n")
                .append("Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        head.append("--" + BOUNDARY + "\r\n")
                .append("Content-Disposition: form-data; name=\"" + field + "\"; filename=\"" + fileName + "\"\r\n")
                .append("Content-Type: text/csv\r\n\r\n");
        return send(request(page)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head.toString()),
                        content,
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))));
    }

    /** What the login page sends; it keeps no state, so nothing of it need be asked for first. */
    public static Form credentials(Portal portal, String account, String password) {
        return Form.of(Map.of(
                "login",
                "login",
                "login:portal",
                portal.name(),
                "login:name",
                account,
                "login:password",
                password,
                "login:enter",
                "",
                "jakarta.faces.ViewState",
                "stateless"));
    }

    /** Signs in by the login page. */
    public Answer signIn(Portal portal, String account, String password) throws IOException, InterruptedException {
        return post("login.xhtml", credentials(portal, account, password));
    }

    private HttpRequest.Builder request(String page) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(page)).timeout(PATIENCE);
        if (!cookies.isEmpty()) {
            StringBuilder all = new StringBuilder();
            cookies.forEach(
                    (name, value) -> all.append(all.isEmpty() ? "" : "; ").append(name + "=" + value));
            request.header("Cookie", all.toString());
        }
        headers.forEach(request::setHeader);
        return request;
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = CLIENT.send(request.build(), BodyHandlers.ofString());
        for (String set : response.headers().allValues("Set-Cookie")) {
            String[] pair = set.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return Answer.of(response.statusCode(), response.headers(), response.body());
    }
}
