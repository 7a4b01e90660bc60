package crm.web.customer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import crm.system.demo.people.ResidentNumbers;
import crm.system.session.Portal;
import crm.web.browser.DemoLogin;
import crm.web.browser.LoginScreen;
import crm.web.browser.Look;
import crm.web.browser.OnRunningCrm;
import crm.web.browser.RunningCrm;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody of another branch stands at the counter, is served, and goes home with a portal account. */
@OnRunningCrm
class VisitStoryBrowserIT {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final Pattern RECORD = Pattern.compile(".*/customer/customer\\.xhtml\\?id=\\d+.*");
    private static final Pattern OWN_PASSWORD = Pattern.compile(".*/own-password\\.xhtml.*");
    private static final String PUBLISHED = "Demo-2026!";

    private record Guest(String record, String number, String document) {}

    @Test
    void aGuestIsServedForTheVisitOnlyAndSeenByTheirOwnBranch(RunningCrm crm) {
        Guest guest = guest(crm, "来客一");
        try (BrowserContext counter = crm.signedInAnew(DemoLogin.MANAGER, Look.ENGLISH_LIGHT);
                BrowserContext home = crm.signedIn(DemoLogin.SUPERVISOR, Look.ENGLISH_LIGHT)) {
            Page manager = counter.newPage();
            manager.navigate(guest.record());
            assertThat(manager.locator("body")).not().containsText("来客一");

            visit(manager, crm, guest.number(), guest.document());
            manager.waitForURL(RECORD);
            assertThat(manager.locator("[id='visit']")).containsText("Everything is audited");
            manager.locator("[id='visit:end']").click();
            manager.waitForURL("**/visit-customer.xhtml*");
            manager.navigate(guest.record());
            assertThat(manager.locator("body")).not().containsText("来客一");

            Page supervisor = home.newPage();
            supervisor.navigate(crm.address("home.xhtml"));
            supervisor.locator("nav a[href*='visit-list']").first().click();
            assertThat(supervisor.locator("[id='list:table']")).containsText("来客一");
        }
    }

    @Test
    void aWrongDocumentIsToldAndNothingIsOpened(RunningCrm crm) {
        Guest guest = guest(crm, "来客二");
        try (BrowserContext counter = crm.signedIn(DemoLogin.MANAGER, Look.CHINESE_DARK)) {
            Page manager = counter.newPage();

            visit(manager, crm, guest.number(), document());

            assertThat(manager.locator("body")).containsText("客户编号与证件号码不相符");
            assertThat(manager.locator("[id='form:number']")).hasValue(guest.number());
        }
    }

    @Test
    void aGuestTakesAPortalAccountHomeAndChoosesTheirPassword(RunningCrm crm) {
        Guest guest = guest(crm, "来客三");
        try (BrowserContext counter = crm.signedInAnew(DemoLogin.MANAGER, Look.ENGLISH_LIGHT);
                BrowserContext athome = crm.stranger(Look.ENGLISH_LIGHT)) {
            Page manager = counter.newPage();
            visit(manager, crm, guest.number(), guest.document());
            manager.waitForURL(RECORD);
            manager.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Portal account"))
                    .click();

            manager.locator("[id='tabs:view:shown']").fill(document());
            manager.locator("[id='tabs:view:give']").click();
            assertThat(manager.locator("body")).containsText("not the document the account stands on");
            manager.locator("[id='tabs:view:shown']").fill(guest.document());
            manager.locator("[id='tabs:view:give']").click();
            String code = manager.locator("[id='tabs:view:portal'] code").textContent();

            Page customer = athome.newPage();
            new LoginScreen(customer, crm).signIn(Portal.CUSTOMER, guest.number(), code);
            assertThat(customer).hasURL(OWN_PASSWORD);
            customer.locator("[id='form:old']").fill(code);
            customer.locator("[id='form:chosen']").fill("Spring-Rain-77");
            customer.locator("[id='form:again']").fill("Spring-Rain-77");
            customer.locator("[id='form:save']").click();
            assertThat(customer.locator("h1")).containsText("来客三");
        }
    }

    private static void visit(Page page, RunningCrm crm, String number, String document) {
        page.navigate(crm.address("home.xhtml"));
        page.locator("nav a[href*='visit-customer']").first().click();
        page.locator("[id='form:number']").fill(number);
        page.locator("[id='form:document']").fill(document);
        page.locator("[id='form:start']").click();
    }

    /** Somebody who has an account in another county. */
    private static Guest guest(RunningCrm crm, String name) {
        try (BrowserContext elsewhere = crm.stranger(Look.ENGLISH_LIGHT)) {
            Page page = elsewhere.newPage();
            new LoginScreen(page, crm).signIn(Portal.STAFF, "gao.feng", PUBLISHED);
            page.waitForURL("**/home.xhtml*");
            String document = document();
            new OpenAccountScreen(page, crm).open(document, name, "1380431" + (7000 + PEOPLE.incrementAndGet()));
            String number = page.locator("header.record .under")
                    .textContent()
                    .replaceAll("(?s).*?(\\d{3} \\d{3} \\d{3}).*", "$1");
            return new Guest(page.url(), number.replace(" ", ""), document);
        }
    }

    private static String document() {
        int person = PEOPLE.incrementAndGet();
        return ResidentNumbers.compose("220103", LocalDate.of(1934, 1, 1).plusDays(person), person * 2);
    }
}
