package crm.web.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.identity.ShippedRole;
import crm.system.session.CurrentUser;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.web.http.Answer;
import crm.web.http.Form;
import crm.web.http.Site;
import crm.web.http.Trail;
import crm.web.http.Visitor;
import crm.web.shared.PageRights;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Every page with an id in its address, for every role, on what is one's own and what is not. */
@InServer
class PageMatrixIT {

    private static final Pattern TAKES_AN_ID = Pattern.compile("<f:viewParam\\s+name=\"id\"");
    private static final String EDIT = "customer/edit-customer.xhtml";

    @Inject
    private Site site;

    @Inject
    private Trail trail;

    @Inject
    private Things things;

    @Inject
    private PageRights pages;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ServletContext application;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Test
    void anIdInTheAddressOpensWhatIsOnesOwnAndNothingElse() throws Exception {
        List<String> wrong = new ArrayList<>();
        Set<String> tried = new TreeSet<>();

        for (ShippedRole role : ShippedRole.values()) {
            if (role == ShippedRole.CUSTOMER) {
                continue; // may open none of these pages, as PageReachBrowserIT shows
            }
            Visitor visitor = site.demo(role);
            for (Map.Entry<String, String> page : pagesWithId().entrySet()) {
                boolean allowed = ActingAs.role(role, () -> pages.allows(page.getKey()));
                if (allowed) {
                    tried.add(page.getValue());
                    visit(role, visitor, page.getKey(), page.getValue(), wrong);
                }
            }
        }

        assertEquals(List.of(), wrong);
        assertTrue(tried.containsAll(Set.of("customer", "employee", "import")), tried::toString);
    }

    private void visit(ShippedRole role, Visitor visitor, String page, String thing, List<String> wrong)
            throws Exception {
        String account = ActingAs.login(role).accountName();
        long own = ActingAs.role(role, () -> things.own(thing, currentUser.actor(), currentUser.scope()));
        OptionalLong foreign = ActingAs.role(role, () -> things.foreign(thing, currentUser.scope()));
        int status = visitor.get(page + "?id=" + own).status();
        if (status != 200) {
            wrong.add(role + " opening " + page + " of their own: " + status);
        }
        for (long id : foreign.isPresent() ? List.of(foreign.getAsLong(), 987_654_321L) : List.of(987_654_321L)) {
            long before = trail.refusals(account, thing, id);
            int refused = visitor.get(page + "?id=" + id).status();
            if (refused != 404) {
                wrong.add(role + " opening " + page + " of others: " + refused);
            } else if (trail.refusals(account, thing, id) != before + 1) {
                wrong.add(role + " opening " + page + " of others: not in the audit trail");
            }
        }
    }

    @Test
    void anotherIdInAFormThatIsSentChangesNothingAndIsAudited() throws Exception {
        long own = ActingAs.role(
                ShippedRole.ACCOUNT_MANAGER, () -> things.own("customer", currentUser.actor(), currentUser.scope()));
        long foreign = ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> things.foreign("customer", currentUser.scope()))
                .orElseThrow();
        String account = ActingAs.login(ShippedRole.ACCOUNT_MANAGER).accountName();
        Visitor visitor = site.demo(ShippedRole.ACCOUNT_MANAGER);
        Form form = visitor.get(EDIT + "?id=" + own)
                .form("form")
                .with("form:occupation", "tampered with")
                .clicking("form:save", "form");
        String ownBefore = row(own);
        String foreignBefore = row(foreign);
        long refusals = trail.refusals(account, "customer", foreign);

        Answer inTheBody = visitor.post(EDIT, form.with("id", Long.toString(foreign)));
        Answer inTheAddress = visitor.post(EDIT + "?id=" + foreign, form);

        assertTrue(inTheBody.status() < 500 && inTheAddress.status() < 500);
        assertEquals(foreignBefore, row(foreign));
        assertEquals(ownBefore, row(own), "what was meant for one customer must not go to another");
        assertTrue(trail.refusals(account, "customer", foreign) >= refusals + 2, "both are audited");
    }

    private Map<String, String> pagesWithId() throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String page : pages.pages().keySet()) {
            try (InputStream source = application.getResourceAsStream("/" + page)) {
                String text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
                if (TAKES_AN_ID.matcher(text).find()) {
                    String noun = page.replaceAll(".*/|\\.xhtml", "")
                            .replaceAll("^(edit|transfer|resign|complete|remove)-|-mapping$", "");
                    found.put(page, Nouns.byNoun(noun));
                }
            }
        }
        return found;
    }

    private String row(long customer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT version, occupation FROM cus_customer WHERE id = ?")) {
            query.setLong(1, customer);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getLong(1) + " " + found.getString(2);
            }
        }
    }
}
