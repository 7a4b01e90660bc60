package crm.web.shared.lists;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import crm.web.browser.DemoLogin;
import crm.web.browser.Look;
import crm.web.browser.OnRunningCrm;
import crm.web.browser.RunningCrm;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every list has: saved filters, chosen columns, files. */
@OnRunningCrm
class ListToolsBrowserIT {

    private static final String LIST = "customer/customer-list.xhtml";

    @Test
    void aSavedFilterLeadsBackToWhatItShowed(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.SUPERVISOR, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            page.navigate(crm.address(LIST + "?status=SUSPENDED"));
            page.locator(".list-tools summary").first().click();
            page.locator("input[name=view-name]").fill("Suspended ones");
            page.locator("[id='list:keep-view']").click();
            assertThat(page.locator(".kept a").first()).containsText("Suspended ones");

            page.navigate(crm.address(LIST));
            page.locator(".list-tools summary").first().click();
            page.locator(".kept a").first().click();

            page.waitForURL(Pattern.compile(".*status=SUSPENDED.*"));
            page.locator(".list-tools summary").first().click();
            page.locator(".kept a[title]").first().click();
            assertThat(page.locator(".kept")).hasCount(0);
        }
    }

    @Test
    void aPageWithoutAListOffersNothingToKeep(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.ADMIN, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            page.navigate(crm.address("system/drop-folders.xhtml"));
            assertThat(page.locator("h1")).hasText("Drop folders");
            assertThat(page.locator(".list-tools")).hasCount(0);

            page.navigate(crm.address("system/employee-list.xhtml"));
            assertThat(page.locator(".list-tools")).hasCount(1);
        }
    }

    @Test
    void aColumnLeftOutStaysOutTheNextTime(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.SUPERVISOR, Look.CHINESE_DARK)) {
            Page page = window.newPage();
            page.navigate(crm.address(LIST));
            assertThat(page.locator("th").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("电话")))
                    .hasCount(1);
            choose(page, false);
            assertThat(page.locator("th").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("电话")))
                    .hasCount(0);

            page.navigate(crm.address(LIST + "?page=2"));

            assertThat(page.locator("th").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("电话")))
                    .hasCount(0);
            choose(page, true);
        }
    }

    @Test
    void aListComesAsAPaper(RunningCrm crm) throws IOException {
        try (BrowserContext window = crm.signedIn(DemoLogin.SUPERVISOR, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            page.navigate(crm.address(LIST + "?status=SUSPENDED"));
            page.locator("header.title details.drop summary").click();

            Download file =
                    page.waitForDownload(() -> page.locator("[id='list:pdf']").click());

            assertEquals("customers.pdf", file.suggestedFilename());
            byte[] paper = Files.readAllBytes(file.path());
            assertEquals("%PDF", new String(paper, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
            assertTrue(paper.length > 5_000, () -> paper.length + " bytes");
        }
    }

    @Test
    void tickedCustomersGetAnotherAccountManager(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.SUPERVISOR, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            page.navigate(crm.address(LIST + "?status=ACTIVE"));
            page.locator("input[name=pick]").nth(0).check();
            page.locator("input[name=pick]").nth(1).check();
            assertThat(page.locator(".picked-count")).containsText("2 ticked");

            page.locator("[id='list:ask']").click();
            assertThat(page.locator("[id='list:bulk']")).containsText("2 customers will get");
            page.locator("[id='list:manager']")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            page.locator("[id='list:assign']").click();

            assertThat(page.locator(".ui-growl-title")).containsText("customers assigned");
            assertThat(page.locator(".picked")).isHidden();
        }
    }

    private static void choose(Page page, boolean phone) {
        page.locator(".list-tools summary").last().click();
        page.locator("input[name=columns][value=phone]").setChecked(phone);
        page.locator("[id='list:choose-columns']").click();
    }
}
