package crm.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/**
 * The page of ours that a request came from. Only its path and query are kept, so that nobody is led to another host.
 *
 * @param path with the context path
 * @param query what stands after the question mark, or null
 */
public record Referrer(String path, String query) {

    /** The page the browser names, if it is one below our context. */
    public static Optional<Referrer> of(HttpServletRequest request) {
        String named = request.getHeader("Referer");
        if (named == null) {
            return Optional.empty();
        }
        try {
            URI from = URI.create(named);
            String path = from.getRawPath();
            boolean ours = path != null && path.startsWith(request.getContextPath() + "/") && !path.contains("//");
            return ours ? Optional.of(new Referrer(path, from.getRawQuery())) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    public String address() {
        return query == null ? path : path + "?" + query;
    }
}
