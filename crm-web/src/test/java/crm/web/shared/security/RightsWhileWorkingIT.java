package crm.web.shared.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.identity.ShippedRole;
import crm.system.identity.account.AccountService;
import crm.system.identity.employee.EmployeeService;
import crm.system.session.Portal;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.web.http.Answer;
import crm.web.http.Form;
import crm.web.http.Site;
import crm.web.http.TestStaff;
import crm.web.http.TestStaff.Person;
import crm.web.http.Trail;
import crm.web.http.Visitor;
import crm.web.shared.PageRights;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What an administrator changes while somebody works is in force with that person's next click, on every open page. */
@InServer
class RightsWhileWorkingIT {

    private static final String LIST = "customer/customer-list.xhtml";

    @Inject
    private Site site;

    @Inject
    private TestStaff staff;

    @Inject
    private Trail trail;

    @Inject
    private PageRights pages;

    @Inject
    private AccountService accounts;

    @Inject
    private EmployeeService employees;

    @Test
    void aRoleTakenAwayClosesEveryOpenPage() throws Exception {
        Person person = hire();
        Visitor visitor = signIn(person);
        Map<String, Integer> open = openPages(visitor);
        Form click = visitor.get(LIST).form("list").clicking("list:table", "list:table");
        long manager = staff.roleId(ShippedRole.ACCOUNT_MANAGER);
        long technician = staff.roleId(ShippedRole.TECHNICIAN);

        ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> {
            accounts.give(person.accountId(), technician);
            accounts.take(person.accountId(), manager);
        });

        Answer clicked = visitor.post(LIST, click);
        assertTrue(clicked.location().contains("customer-list"), "loaded anew, to be refused: " + clicked.location());
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> met = new TreeMap<>();
        for (String page : open.keySet()) {
            boolean still = ActingAs.role(ShippedRole.TECHNICIAN, () -> pages.allows(page));
            expected.put(page, still ? 200 : 403);
            met.put(page, visitor.get(page).status());
        }
        assertTrue(expected.containsValue(403), "a technician opens fewer pages: " + expected);
        assertEquals(expected, met);
        assertTrue(trail.refusals(person.account(), "page", LIST) > 0);
    }

    @Test
    void aTransferToAnotherBranchShowsTheOtherCustomersAtTheNextLogin() throws Exception {
        Person person = hire();
        Visitor visitor = signIn(person);
        String before = visitor.get(LIST).body();
        long elsewhere = staff.unitOf(ShippedRole.BRANCH_SUPERVISOR) == staff.unitOf(ShippedRole.ACCOUNT_MANAGER)
                ? staff.unitOf(ShippedRole.TOP_ADMINISTRATOR)
                : staff.unitOf(ShippedRole.BRANCH_SUPERVISOR);

        ActingAs.role(
                ShippedRole.TOP_ADMINISTRATOR,
                () -> employees.transfer(person.employeeId(), elsewhere, "elsewhere", null));

        assertTrue(visitor.get(LIST).location().contains("/login.xhtml"), "the session is over");
        assertFalse(before.equals(signIn(person).get(LIST).body()));
    }

    @Test
    void aResignationEndsTheSessionAndTheAccount() throws Exception {
        Person person = hire();
        Visitor visitor = signIn(person);
        Map<String, Integer> open = openPages(visitor);

        ActingAs.role(
                ShippedRole.TOP_ADMINISTRATOR,
                () -> employees.resign(person.employeeId(), LocalDate.of(2026, 11, 23), null));

        for (String page : open.keySet()) {
            if (!pages.pages().get(page).equals("-")) {
                assertTrue(visitor.get(page).location().contains("/login.xhtml"), page);
            }
        }
        assertEquals(
                200,
                site.elsewhere("127.0.0.22")
                        .post("login.xhtml", Visitor.credentials(Portal.STAFF, person.account(), person.password()))
                        .status());
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOld() throws Exception {
        Person person = hire();
        Visitor visitor = signIn(person);

        String fresh = ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> accounts.resetPassword(person.accountId()));

        assertTrue(visitor.get(LIST).location().contains("/login.xhtml"));
        Visitor again = site.signedIn(Portal.STAFF, person.account(), fresh);
        for (String page : List.of(LIST, "home.xhtml", "system/import-list.xhtml")) {
            assertTrue(again.get(page).location().contains("own-password.xhtml"), page);
        }
    }

    private Person hire() throws Exception {
        return staff.hire(ShippedRole.ACCOUNT_MANAGER, staff.unitOf(ShippedRole.ACCOUNT_MANAGER));
    }

    private Visitor signIn(Person person) throws Exception {
        return site.signedIn(Portal.STAFF, person.account(), person.password());
    }

    /** Every page that opens without an id, as somebody has them in the tabs of a browser. */
    private Map<String, Integer> openPages(Visitor visitor) throws Exception {
        Map<String, Integer> open = new LinkedHashMap<>();
        for (String page : pages.pages().keySet()) {
            Answer answer = visitor.get(page);
            if (answer.status() == 200 && !page.equals("error.xhtml")) {
                open.put(page, 200);
            }
        }
        assertTrue(open.containsKey(LIST));
        assertTrue(open.size() > 5, open::toString);
        return open;
    }
}
