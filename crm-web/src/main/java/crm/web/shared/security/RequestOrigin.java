package crm.web.shared.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Tells requests of our own pages from those that another site makes in the person's browser. Browsers name the origin
 * of every request that may change something; the views' own tokens stand behind this.
 */
final class RequestOrigin {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private RequestOrigin() {}

    static boolean isOwn(HttpServletRequest request) {
        if (HARMLESS.contains(request.getMethod())) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || isHost(origin, request.getHeader("Host"));
    }

    /** Compares host and port only: behind a proxy that ends TLS the scheme differs. */
    static boolean isHost(String origin, String host) {
        try {
            String authority = new URI(origin).getRawAuthority();
            return authority != null
                    && host != null
                    && authority.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException notAnOrigin) {
            return false;
        }
    }
}
