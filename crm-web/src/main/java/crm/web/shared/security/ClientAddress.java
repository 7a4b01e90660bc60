package crm.web.shared.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a request comes from. */
final class ClientAddress {

    private static final List<String> MARKS_OF_A_PROXY =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private ClientAddress() {}

    /**
     * Whether the browser sits on the server itself. A proxy in between would make everybody look so, and a foreign
     * name in the address would mean another site's page that had its name point here.
     */
    static boolean isThisMachine(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr())
                && MARKS_OF_A_PROXY.stream().allMatch(mark -> request.getHeader(mark) == null)
                && isOwnName(request.getServerName());
    }

    private static boolean isOwnName(String name) {
        return OWN_NAMES.contains(name.toLowerCase(Locale.ROOT)) || name.matches("127(\\.[0-9]{1,3}){3}");
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
