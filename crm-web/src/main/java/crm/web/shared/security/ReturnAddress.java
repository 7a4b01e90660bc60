package crm.web.shared.security;

import crm.web.shared.PageRights;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The page to go back to after signing in. Only a page of ours is ever taken: the address comes through the browser,
 * and anybody could have put another site's there.
 */
public final class ReturnAddress {

    private static final int LONGEST = 1_000;

    private ReturnAddress() {}

    /** The login page's address that leads back to what was asked for. */
    static String loginPageFor(HttpServletRequest request, PageRights pages) {
        String login = request.getContextPath() + "/login.xhtml";
        return wished(request)
                .filter(address -> isPage(address, pages))
                .map(address -> login + "?back=" + URLEncoder.encode(address, StandardCharsets.UTF_8))
                .orElse(login);
    }

    /** Whether an address such as {@code /customer/customer.xhtml?id=7} names a page of ours and nothing more. */
    public static boolean isPage(String address, PageRights pages) {
        if (address == null || address.length() > LONGEST || !address.startsWith("/")) {
            return false;
        }
        String path = address.split("[?#]", 2)[0];
        boolean isPlain = address.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\' && c != '"' && c != '<');
        return isPlain && pages.knows(path.substring(1)) && !path.equals("/login.xhtml");
    }

    /** For a click the page it was made on, for a visit the page itself. */
    private static Optional<String> wished(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            return Optional.of(request.getServletPath() + (query == null ? "" : "?" + query));
        }
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return Optional.of(request.getServletPath());
        }
        try {
            URI from = new URI(referer);
            String path = from.getRawPath();
            String context = request.getContextPath();
            if (path == null || !path.startsWith(context + "/")) {
                return Optional.empty();
            }
            String query = from.getRawQuery();
            return Optional.of(path.substring(context.length()) + (query == null ? "" : "?" + query));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
