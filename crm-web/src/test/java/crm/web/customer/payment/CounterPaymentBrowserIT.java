package crm.web.customer.payment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import crm.web.browser.DemoLogin;
import crm.web.browser.Look;
import crm.web.browser.OnRunningCrm;
import crm.web.browser.RunningCrm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A customer pays at the counter, and the till is counted, handed in and checked. */
@OnRunningCrm
class CounterPaymentBrowserIT {

    @Test
    void aPaymentIsThreeClicksAwayAndEndsInAReceipt(RunningCrm crm) throws IOException {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT);
                Page page = window.newPage()) {
            page.navigate(crm.address("customer/customer-list.xhtml?status=ACTIVE"));
            page.locator("[id='list:table'] tbody a").first().click();
            page.locator("header a[href*='take-payment']").click();
            page.locator("[id='form:amount']").fill("20.00");
            page.locator("[id='form:received']").fill("50");
            page.locator("[id='form:received']").press("Tab");
            assertThat(page.locator("[id='form:changeBox']")).containsText("30.00");

            page.locator("[id='form:take']").click();

            page.waitForURL("**/customer/payment.xhtml?id=*");
            assertThat(page.locator("header .chip").nth(1)).hasText("Valid");
            assertThat(page.locator("main")).containsText("30.00");
            Download receipt = page.waitForDownload(
                    () -> page.locator("[id='paper:print']").click());
            byte[] paper = Files.readAllBytes(receipt.path());
            assertTrue(new String(paper, 0, 4, StandardCharsets.ISO_8859_1).equals("%PDF"));

            page.locator("[id='act:reverse']").click();
            assertThat(page.locator("[id='act:reason-message']")).not().isEmpty();
            page.locator("[id='act:reason']").fill("Wrong customer");
            page.locator("[id='act:reverse']").click();
            assertThat(page.locator("header .chip").first()).hasText("Reversal");
            assertThat(page.locator("main")).containsText("Wrong customer");
        }
    }

    @Test
    void theTillIsHandedInByItsCashierAndCheckedByAClerk(RunningCrm crm) {
        String day;
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.CHINESE_DARK);
                Page page = window.newPage()) {
            page.navigate(crm.address("customer/customer-list.xhtml?status=ACTIVE"));
            page.locator("[id='list:table'] tbody a").first().click();
            page.locator("header a[href*='take-payment']").click();
            page.locator("[id='form:amount']").fill("10.00");
            page.locator("[id='form:method']").selectOption("CARD");
            page.locator("[id='form:take']").click();
            page.waitForURL("**/customer/payment.xhtml?id=*");
            page.navigate(crm.address("customer/cash-days.xhtml?state=OPEN"));
            page.locator("[id='list:table'] tbody a").first().click();
            page.waitForURL("**/customer/cash-day.xhtml?id=*");
            day = page.url();
            page.locator("[id='act:counted']").fill("99999");
            page.locator("[id='act:handIn']").click();
            assertThat(page.locator("body")).containsText("请填写原因");
            page.locator("[id='act:why']").fill("多收");
            page.locator("[id='act:handIn']").click();
            assertThat(page.locator("header .chip").first()).hasText("待审核");
        }
        try (BrowserContext window = crm.signedIn(DemoLogin.BILLING, Look.ENGLISH_LIGHT);
                Page page = window.newPage()) {
            page.navigate(day);
            page.locator("[id='act:check']").click();
            page.waitForURL("**/customer/cash-days.xhtml?*");
            page.navigate(day);
            assertThat(page.locator("header .chip").first()).hasText("Checked");
        }
    }
}
