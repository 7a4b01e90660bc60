package crm.web.customer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import crm.system.demo.people.ResidentNumbers;
import crm.web.browser.DemoLogin;
import crm.web.browser.Look;
import crm.web.browser.OnRunningCrm;
import crm.web.browser.RunningCrm;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A customer before the counter: a number is chosen, a card is lost, an account is cancelled, and what goes wrong then. */
@OnRunningCrm
class ServicesBrowserIT {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Test
    void aLostServiceStopsAtOnceAndComesBackWithTheDocument(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT);
                Page page = window.newPage()) {
            String document = document();
            openWithChosenNumber(page, crm, document, "蒋小失");
            page.locator("[id='tabs:view:packages'] a").first().click();
            page.locator("a[href*='action=REPORT_LOSS']").click();
            page.locator("[id='form:save']").click();
            assertThat(page.locator("[id='form:reason-message']")).not().isEmpty();
            page.locator("[id='form:reason']").fill("Lost on the bus");

            page.locator("[id='form:save']").click();
            assertThat(page.locator("header .chip")).hasText("Reported lost");
            page.locator("a[href*='action=RESUME']").click();
            page.locator("[id='form:reason']").fill("Found again");
            page.locator("[id='form:document']").fill(document());
            page.locator("[id='form:save']").click();
            assertThat(page.locator("body")).containsText("not the document the account stands on");
            assertThat(page.locator("[id='form:reason']")).hasValue("Found again");
            page.locator("[id='form:document']").fill(document);
            page.locator("[id='form:save']").click();

            assertThat(page.locator("header .chip")).hasText("Running");
            assertThat(page.locator("main")).containsText("Lost on the bus");
        }
    }

    @Test
    void anAccountIsCancelledBilledAndClosedWithItsLastPayment(RunningCrm crm) {
        String id;
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT);
                Page page = window.newPage()) {
            String document = document();
            openWithChosenNumber(page, crm, document, "沈小离");
            id = page.url().replaceAll(".*id=(\\d+).*", "$1");
            page.locator("a[href*='cancel-account']").click();
            assertThat(page.locator("main")).containsText("Dragon");
            page.locator("[id='form:next']").click();
            page.locator("[id='form:document']").fill(document());
            page.locator("[id='form:next']").click();
            assertThat(page.locator("[id='form:reason-message']")).not().isEmpty();
            page.locator("[id='form:reason']").selectOption("MOVED");
            page.locator("[id='form:next']").click();
            assertThat(page.locator("body")).containsText("not the document the account stands on");
            assertThat(page.locator("[id='form:reason']")).hasValue("MOVED");
            page.locator("[id='form:document']").fill(document);
            page.locator("[id='form:next']").click();

            page.locator("[id='form:cancel']").click();

            page.waitForURL("**/customer/closing.xhtml?id=*");
            assertThat(page.locator("main")).containsText("Final bill asked for");
        }
        try (BrowserContext window = crm.signedIn(DemoLogin.BILLING, Look.ENGLISH_LIGHT);
                Page page = window.newPage()) {
            page.navigate(crm.address("customer/closing.xhtml?id=" + id));
            page.locator("[id='form:reference']").fill("F-2026-11");
            page.locator("[id='form:amount']").fill("36.50");
            page.locator("[id='form:due']").fill("2026-12-20");
            page.locator("[id='form:save']").click();
            assertThat(page.locator("main")).containsText("To be settled");

            page.navigate(crm.address("customer/customer.xhtml?id=" + id));
            page.locator("[id='tabs:view'] li a", new Page.LocatorOptions().setHasText("Owed"))
                    .click();
            page.locator("[id='tabs:view:arrears'] a", new Page.LocatorOptions().setHasText("Paid"))
                    .click();
            assertThat(page.locator("[id='tabs:view:arrears']")).containsText("Nothing is owed");
            page.navigate(crm.address("customer/customer.xhtml?id=" + id));

            assertThat(page.locator("header .chip").first()).hasText("Closed");
        }
    }

    @Test
    void aSupervisorAddsNumbersAndFindsThemByTheirEnding(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.SUPERVISOR, Look.CHINESE_DARK);
                Page page = window.newPage()) {
            page.navigate(crm.address("customer/add-numbers.xhtml"));
            page.locator("[id='form:unit'] option").nth(1).waitFor(attached());
            page.locator("[id='form:unit']")
                    .selectOption(page.locator("[id='form:unit'] option").nth(1).getAttribute("value"));
            page.locator("[id='form:prefix']").fill("1629900");
            page.locator("[id='form:first']").fill("7000");
            page.locator("[id='form:last']").fill("7009");

            page.locator("[id='form:save']").click();

            page.waitForURL("**/customer/number-pool.xhtml*");
            page.navigate(crm.address("customer/number-pool.xhtml?number=7005"));
            assertThat(page.locator("[id='list:table']")).containsText("162 9900 7005");
        }
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    /** Opens an account with a package on a number from the pool, and comes to its record. */
    private static void openWithChosenNumber(Page page, RunningCrm crm, String document, String name) {
        new OpenAccountScreen(page, crm).openOnChosenNumber(document, name, "1390432" + (4000 + PEOPLE.get()));
    }

    private static String document() {
        int person = PEOPLE.incrementAndGet();
        return ResidentNumbers.compose("220102", LocalDate.of(1934, 1, 1).plusDays(person), person * 2);
    }
}
