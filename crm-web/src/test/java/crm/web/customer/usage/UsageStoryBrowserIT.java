package crm.web.customer.usage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import crm.web.browser.DemoLogin;
import crm.web.browser.Look;
import crm.web.browser.OnRunningCrm;
import crm.web.browser.RunningCrm;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was used: found in the list, followed to the customer, opened to the single call; and what is mistyped there. */
@OnRunningCrm
class UsageStoryBrowserIT {

    private static final String LIST = "customer/usage-list.xhtml";
    private static final Pattern DECIMALS = Pattern.compile("[\\d,.]+");

    @Test
    void usageIsFollowedFromTheListToTheSingleCall(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.BILLING, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            page.navigate(crm.address(LIST));
            assertThat(page.locator("[id='list:sums'] dd").first()).hasText(DECIMALS);
            page.locator("[id='list:table'] tbody a").first().click();
            page.waitForURL("**/customer/customer.xhtml?id=*");

            tab(page, "Usage").click();
            Locator usage = page.locator("[id='tabs:view:usage']");
            assertThat(usage.locator("svg rect")).hasCount(12);
            usage.locator("a[id$=':open']").first().click();
            assertThat(usage).containsText("Internet, CNY");
            usage.locator("a[id$='records']").click();

            assertThat(usage.locator("caption")).containsText("Single usages of 20");
        }
    }

    @Test
    void theListOfOneCustomerHasOnlyTheirMonthsAndItsSumFollows(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.BILLING, Look.CHINESE_DARK)) {
            Page page = window.newPage();
            page.navigate(crm.address(LIST));
            page.locator("[id='list:table'] tbody a").first().click();
            String number = customerNumber(page);
            page.navigate(crm.address(LIST));
            String sumOfAll = page.locator("[id='list:sums']").innerText();

            page.locator("[id='list:customer']").fill(number);
            page.locator("[id='list:customer']").press("Tab");

            page.waitForURL("**customer=" + number + "*");
            assertThat(page.locator("[id='list:sums']")).not().hasText(sumOfAll);
            assertThat(page.locator("[id='list:sums'] dd").first()).hasText(DECIMALS);
        }
    }

    @Test
    void aNumberNobodyHasAndMonthsTheWrongWayRoundFindNothingAndSaySo(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.BILLING, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            page.navigate(crm.address(LIST + "?customer=99999999"));
            assertThat(page.locator("[id='list:table']")).containsText("Nothing");
            assertThat(page.locator("header.title")).containsText("No rows");

            page.navigate(crm.address(LIST));
            Locator to = page.locator("[id='list:to']");
            String oldest = to.locator("option").last().getAttribute("value");
            to.selectOption(oldest);

            assertThat(page.locator("[id='list:table']")).containsText("Nothing");
            assertThat(to).hasValue(oldest);
        }
    }

    private static Locator tab(Page page, String name) {
        return page.locator("[id='tabs:view'] li a", new Page.LocatorOptions().setHasText(name))
                .first();
    }

    private static String customerNumber(Page page) {
        return page.locator("header.record .under")
                .innerText()
                .replaceAll("\\D*((?:\\d\\s?)+).*", "$1")
                .replace(" ", "");
    }
}
