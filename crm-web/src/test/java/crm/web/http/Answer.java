package crm.web.http;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the system answered.
 *
 * @param location where it sends the browser, by a redirect of HTTP or of Faces; empty for nowhere
 */
public record Answer(int status, String location, String body, HttpHeaders headers) {

    private static final Pattern BY_AJAX = Pattern.compile("<redirect url=\"([^\"]*)\"");
    private static final Pattern SENTENCE = Pattern.compile(
            "ui-(?:messages-(?:warn|error|fatal)-summary|message-(?:warn|error|fatal)-detail)\">([^<]+)<");

    static Answer of(int status, HttpHeaders headers, String body) {
        String location = headers.firstValue("Location").orElseGet(() -> BY_AJAX.matcher(body)
                .results()
                .map(found -> Form.plain(found.group(1)))
                .findFirst()
                .orElse(""));
        return new Answer(status, location, body, headers);
    }

    /** What the page tells the person went wrong. */
    public List<String> sentences() {
        return SENTENCE.matcher(body)
                .results()
                .map(found -> Form.plain(found.group(1)))
                .distinct()
                .toList();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public Form form(String id) {
        return new Form(body, id);
    }
}
