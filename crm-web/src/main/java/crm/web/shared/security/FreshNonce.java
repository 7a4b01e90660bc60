package crm.web.shared.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Gives each answer of the login page scripts' marks of its own. PrimeFaces takes them from the form that was sent, where
 * the page keeps no state; a form sent without scripts has none, and a forged one is not to choose them.
 */
final class FreshNonce extends HttpServletRequestWrapper {

    private static final String NAME = "primefaces.nonce";

    private final String nonce =
            Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

    FreshNonce(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return NAME.equals(name) ? nonce : super.getParameter(name);
    }
}
