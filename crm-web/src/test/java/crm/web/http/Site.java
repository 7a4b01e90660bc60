package crm.web.http;

import crm.system.identity.ShippedRole;
import crm.system.session.Portal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;

/** Where the system is that the test runs in, and people who call on it. */
@Dependent
public class Site {

    private static final String DEMO_PASSWORD = "Demo-2026!";

    /** The request that brought the test into the server. */
    @Inject
    private HttpServletRequest request;

    public URI address() {
        return URI.create("http://127.0.0.1:" + request.getServerPort() + request.getContextPath() + "/");
    }

    public Visitor stranger() {
        return new Visitor(address());
    }

    /** Somebody at another address, for whoever is to fail: after some failures an address is asked a question. */
    public Elsewhere elsewhere(String address) throws IOException {
        return new Elsewhere(address(), address);
    }

    /** The demo login of a role, signed in. */
    public Visitor demo(ShippedRole role) throws IOException, InterruptedException {
        String name =
                switch (role) {
                    case ACCOUNT_MANAGER -> "manager";
                    case BRANCH_SUPERVISOR -> "supervisor";
                    case BILLING_CLERK -> "billing";
                    case MARKETING_MANAGER -> "marketing";
                    case AFTER_SALES_AGENT -> "agent";
                    case TOP_ADMINISTRATOR -> "admin";
                    case SYSTEM_ADMINISTRATOR -> "sysadmin";
                    default -> role.name().toLowerCase(Locale.ROOT);
                };
        return signedIn(role.portal(), name, DEMO_PASSWORD);
    }

    public Visitor signedIn(Portal portal, String account, String password) throws IOException, InterruptedException {
        Visitor visitor = stranger();
        Answer answer = visitor.signIn(portal, account, password);
        if (answer.status() != 302) {
            throw new IllegalStateException(account + " could not sign in: " + answer.sentences());
        }
        return visitor;
    }
}
