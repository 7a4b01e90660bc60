package crm.web.shared.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.identity.ShippedRole;
import crm.system.session.Portal;
import crm.system.testing.InServer;
import crm.web.http.Answer;
import crm.web.http.Form;
import crm.web.http.Site;
import crm.web.http.TestStaff;
import crm.web.http.TestStaff.Person;
import crm.web.http.Visitor;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door from outside, by people who do not behave like a browser. */
@InServer
class DoorIT {

    private static final String WRONG = "The information you have entered is incorrect, please re-enter";
    private static final String LIST = "customer/customer-list.xhtml";

    @Inject
    private Site site;

    @Inject
    private TestStaff staff;

    @Test
    void aFormThatWasSentWithoutScriptsIsAnsweredLikeAnyOther() throws Exception {
        Answer answer = site.elsewhere("127.0.0.20")
                .post("login.xhtml", Visitor.credentials(Portal.STAFF, "nobody-at-all", "wrong"));

        assertEquals(200, answer.status());
        assertEquals(List.of(WRONG), answer.sentences());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chosen", "'unsafe-inline'", "Y2hvc2Vu"})
    void scriptsMarksAreNotForTheSenderToChoose(String chosen) throws Exception {
        Form form =
                Visitor.credentials(Portal.STAFF, "nobody-at-all-2", "wrong").with("primefaces.nonce", chosen);

        Answer answer = site.elsewhere("127.0.0.21").post("login.xhtml", form);

        assertEquals(200, answer.status());
        String policy = answer.header("Content-Security-Policy");
        assertTrue(policy.contains("'nonce-"), policy);
        assertFalse(policy.contains("'nonce-" + chosen + "'"), policy);
    }

    @Test
    void aSessionPlantedBeforeTheLoginIsWorthNothingAfterwards() throws Exception {
        Person person = person();
        Visitor visitor = site.stranger().withCookie("crm", "planted-by-somebody-else");
        visitor.get("login.xhtml");
        String before = visitor.cookie("crm");

        assertEquals(
                302,
                visitor.signIn(Portal.STAFF, person.account(), person.password())
                        .status());

        assertNotEquals(before, visitor.cookie("crm"));
        assertTrue(isAsked(site.stranger().withCookie("crm", before).get(LIST)));
        assertEquals(200, visitor.get(LIST).status());
    }

    @Test
    void theSessionOfTheLoginBeforeEndsWithTheNext() throws Exception {
        Person person = person();
        Visitor visitor = site.signedIn(Portal.STAFF, person.account(), person.password());
        String first = visitor.cookie("crm");

        visitor.signIn(Portal.STAFF, person.account(), person.password());

        assertTrue(isAsked(site.stranger().withCookie("crm", first).get(LIST)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "/login.xhtml/../../evil",
                "javascript:alert(1)",
                "/customer/customer-list.xhtml\r\nSet-Cookie: crm=planted",
                "/no-such-page.xhtml"
            })
    void aLoginLeadsToNoForeignPlace(String back) throws Exception {
        Person person = person();
        Visitor visitor = site.stranger();

        Answer answer = visitor.post(
                "login.xhtml",
                Visitor.credentials(Portal.STAFF, person.account(), person.password())
                        .with("back", back));

        assertEquals(302, answer.status());
        assertTrue(answer.location().endsWith("/crm/home.xhtml"), answer.location());
        assertNotEquals("planted", visitor.cookie("crm"));
    }

    @Test
    void aLoginLeadsBackToThePageThatWasAskedFor() throws Exception {
        Person person = person();

        Answer answer = site.stranger()
                .post(
                        "login.xhtml",
                        Visitor.credentials(Portal.STAFF, person.account(), person.password())
                                .with("back", "/" + LIST + "?page=2"));

        assertTrue(answer.location().endsWith("/crm/" + LIST + "?page=2"), answer.location());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin|http://evil.example", "Sec-Fetch-Site|cross-site", "Sec-Fetch-Site|same-site"})
    void whatAnotherSiteSendsInThePersonsNameIsRefused(String header) throws Exception {
        Person person = person();
        Visitor visitor = site.signedIn(Portal.STAFF, person.account(), person.password());
        Form form = visitor.get("system/own-password.xhtml").form("form");
        String[] pair = header.split("\\|", 2);

        Answer answer = visitor.saying(pair[0], pair[1]).post("system/own-password.xhtml", form);

        assertEquals(403, answer.status());
    }

    @Test
    void aFormWithoutTheMarkOfItsPageChangesNothing() throws Exception {
        Person person = person();
        Visitor visitor = site.signedIn(Portal.STAFF, person.account(), person.password());
        Form form = visitor.get("system/own-password.xhtml")
                .form("form")
                .with("form:old", person.password())
                .with("form:chosen", "Another-2026-word")
                .with("form:again", "Another-2026-word")
                .clicking("form:save", "form");

        for (String forged : List.of("1:1", "stateless", "rO0ABXQABGV2aWw=", "-1:" + "9".repeat(30))) {
            Answer answer = visitor.post("system/own-password.xhtml", form.with("jakarta.faces.ViewState", forged));
            assertTrue(answer.status() < 500, forged + " is answered " + answer.status());
        }
        visitor.post("system/own-password.xhtml", form.without("jakarta.faces.ViewState"));

        assertEquals(
                302,
                site.stranger()
                        .signIn(Portal.STAFF, person.account(), person.password())
                        .status());
    }

    @Test
    void aClickAfterTheSessionsEndLeadsToTheLoginAndBack() throws Exception {
        Person person = person();
        Visitor visitor = site.signedIn(Portal.STAFF, person.account(), person.password());
        Form form = visitor.get(LIST).form("list").clicking("list:table", "list:table");
        visitor.get("logout");

        Answer answer = visitor.saying("Referer", site.address().resolve(LIST).toString())
                .post(LIST, form);

        assertEquals(200, answer.status());
        assertTrue(answer.location().contains("/login.xhtml?back=%2Fcustomer"), answer.location());
    }

    @Test
    void aReferrerLeadsNobodyAway() throws Exception {
        for (String referrer : List.of(
                "http://evil.example/elsewhere",
                "http://evil.example/crm//evil.example",
                "javascript:alert(1)",
                "%%%")) {
            Answer answer = site.stranger()
                    .saying("Referer", referrer)
                    .post("look", Form.of(java.util.Map.of("language", "en")));

            assertEquals(303, answer.status());
            assertTrue(answer.location().matches("(http://127\\.0\\.0\\.1:\\d+)?/crm/.*"), answer.location());
            assertFalse(answer.location().contains("evil"), answer.location());
        }
    }

    private Person person() throws Exception {
        return staff.hire(ShippedRole.ACCOUNT_MANAGER, staff.unitOf(ShippedRole.ACCOUNT_MANAGER));
    }

    private static boolean isAsked(Answer answer) {
        return answer.status() == 302 && answer.location().contains("/login.xhtml");
    }
}
