package crm.web.customer.adjustment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import crm.web.browser.DemoLogin;
import crm.web.browser.Look;
import crm.web.browser.OnRunningCrm;
import crm.web.browser.RunningCrm;
import org.junit.jupiter.api.Test;

/** A bill was too high: whoever sees it asks, the supervisor decides; and what goes wrong on the way. */
@OnRunningCrm
class AdjustmentStoryBrowserIT {

    @Test
    void anAllowanceIsBookedOnceTheSupervisorApprovesIt(RunningCrm crm) {
        try (BrowserContext asking = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT);
                BrowserContext deciding = crm.signedIn(DemoLogin.SUPERVISOR, Look.CHINESE_DARK)) {
            Page page = asking.newPage();
            ask(page, crm, "12.34", "Charged twice");
            page.waitForURL("**/customer/adjustment.xhtml?id=*");
            assertThat(page.locator("main")).containsText("12.34");
            assertThat(page.locator("main .chip").first()).hasText("To decide");
            assertThat(page.locator("[id='form:approve']")).hasCount(0);
            assertThat(page.locator("[id='form:withdraw']")).isVisible();

            Page desk = deciding.newPage();
            desk.navigate(page.url());
            assertThat(desk.locator("main")).containsText("Charged twice");
            desk.locator("[id='form:approve']").click();
            desk.waitForURL("**/customer/adjustments.xhtml*");

            page.reload();
            assertThat(page.locator("main .chip").first()).hasText("Approved");
            page.locator("header a[href*='customer.xhtml?id=']").click();
            page.locator("[id='tabs:view'] li a", new Page.LocatorOptions().setHasText("Payments"))
                    .click();
            assertThat(page.locator("[id='tabs:view']")).containsText("12.34");
        }
    }

    @Test
    void whoRejectsWithoutAWordIsToldAndTheWordIsReadByWhoAsked(RunningCrm crm) {
        try (BrowserContext asking = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT);
                BrowserContext deciding = crm.signedIn(DemoLogin.SUPERVISOR, Look.CHINESE_DARK)) {
            Page page = asking.newPage();
            ask(page, crm, "56.78", "Slow line");
            page.waitForURL("**/customer/adjustment.xhtml?id=*");
            Page desk = deciding.newPage();
            desk.navigate(page.url());
            desk.locator("[id='form:reject']").click();
            assertThat(desk.locator("[id='form:words-message']")).not().isEmpty();

            desk.locator("[id='form:words']").fill("No outage was measured");
            desk.locator("[id='form:reject']").click();

            desk.waitForURL("**/customer/adjustments.xhtml*");
            page.reload();
            assertThat(page.locator("main")).containsText("No outage was measured");
            assertThat(page.locator("[id='form:withdraw']")).hasCount(0);
        }
    }

    @Test
    void anAmountThatIsNoneIsToldAtItsFieldAndTheReasonStays(RunningCrm crm) {
        try (BrowserContext asking = crm.signedIn(DemoLogin.MANAGER, Look.CHINESE_DARK)) {
            Page page = asking.newPage();
            ask(page, crm, "-5", "Typed by mistake");
            assertThat(page.locator("[id='form:amount-message']")).not().isEmpty();
            page.locator("[id='form:amount']").fill("1.234");
            page.locator("[id='form:submit']").click();

            assertThat(page.locator("[id='form:amount-message']")).not().isEmpty();
            assertThat(page.locator("[id='form:reason']")).hasValue("Typed by mistake");
        }
    }

    /** From the record of the first customer who is active. */
    private static void ask(Page page, RunningCrm crm, String amount, String reason) {
        page.navigate(crm.address("customer/customer-list.xhtml?status=ACTIVE"));
        page.locator("[id='list:table'] tbody a").first().click();
        page.locator("main a[href*='new-adjustment.xhtml']").first().click();
        page.locator("[id='form:amount']").fill(amount);
        page.locator("[id='form:reason']").fill(reason);
        page.locator("[id='form:submit']").click();
    }
}
