package crm.ear.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** How many bytes an answer takes on the wire, when the browser says that it reads compressed ones. */
final class WireSize {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String cookie;

    /** As the person of that session. */
    WireSize(String session) {
        cookie = "crm=" + session;
    }

    long of(URI address) {
        return send(request(address).GET());
    }

    /** Of the answer to an Ajax request. */
    long of(URI address, String body) {
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .header("Faces-Request", "partial/ajax")
                .header("X-Requested-With", "XMLHttpRequest")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).header("Cookie", cookie).header("Accept-Encoding", "gzip");
    }

    private long send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
            }
            return answer.body().length;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
