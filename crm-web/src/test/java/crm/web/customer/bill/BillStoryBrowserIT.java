package crm.web.customer.bill;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import crm.web.browser.DemoLogin;
import crm.web.browser.Look;
import crm.web.browser.OnRunningCrm;
import crm.web.browser.RunningCrm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A bill is found, printed and withdrawn, and the customer has it too; and what is mistyped there. */
@OnRunningCrm
class BillStoryBrowserIT {

    private static final String LIST = "customer/bill-list.xhtml";

    @Test
    void aBillIsFoundByItsNumberAndPrinted(RunningCrm crm) throws IOException {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            page.navigate(crm.address(LIST + "?standing=PAID"));
            String number = page.locator("[id='list:table'] tbody a")
                    .first()
                    .innerText()
                    .strip();
            page.navigate(crm.address(LIST));
            page.locator("[id='list:text']").fill(number);
            page.locator("[id='list:text']").press("Tab");
            assertThat(page.locator("header.title .under")).hasText("One bill");
            page.locator("[id='list:table'] tbody a").first().click();
            assertThat(page.locator("h1")).containsText(number);

            Download paper = page.waitForDownload(
                    () -> page.locator("[id='paper:print']").click());

            assertEquals("bill-" + number + ".pdf", paper.suggestedFilename());
            assertPaper(paper);
        }
    }

    @Test
    void aWrongBillIsWithdrawnWithAReasonOnly(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.BILLING, Look.CHINESE_DARK)) {
            Page page = window.newPage();
            page.navigate(crm.address(LIST + "?standing=OPEN"));
            page.locator("[id='list:table'] tbody a").first().click();
            page.locator("[id='act:withdraw']").click();
            assertThat(page.locator("[id='act:reason-message']")).not().isEmpty();

            page.locator("[id='act:reason']").fill("重复出账");
            page.locator("[id='act:withdraw']").click();

            assertThat(page.locator("header .chip").first()).hasText("已撤销");
            assertThat(page.locator("main")).containsText("重复出账");
            assertThat(page.locator("[id='act:withdraw']")).hasCount(0);
        }
    }

    @Test
    void aNumberNobodyHasFindsNothingAndSaysSo(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            page.navigate(crm.address(LIST));
            page.locator("[id='list:text']").fill("B-0");
            page.locator("[id='list:text']").press("Tab");

            assertThat(page.locator("header.title .under")).hasText("No bills");
            assertThat(page.locator("[id='list:table']")).containsText("Nothing");
        }
    }

    @Test
    void aCustomerPrintsTheirOwnBill(RunningCrm crm) throws IOException {
        try (BrowserContext window = crm.signedIn(DemoLogin.CUSTOMER, Look.CHINESE_DARK)) {
            Page page = window.newPage();
            page.navigate(crm.address("customer/own-bills.xhtml"));
            page.locator("main table a").first().click();
            page.waitForURL("**/customer/own-bill.xhtml?id=*");

            assertPaper(page.waitForDownload(
                    () -> page.locator("[id='paper:print']").click()));
        }
    }

    @Test
    void whatIsOwedIsTakenOutForOneBranch(RunningCrm crm) throws IOException {
        try (BrowserContext window = crm.signedIn(DemoLogin.LEADER, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            page.navigate(crm.address("customer/ageing.xhtml"));
            Locator rows = page.locator("main tbody tr");
            assertThat(rows).not().hasCount(1);
            Locator last = rows.last().locator("a");
            String branch = last.innerText().strip();
            String unit = last.getAttribute("href").replaceAll(".*unitId=(\\d+).*", "$1");
            page.locator("[id='report:unit']").selectOption(unit);
            assertThat(rows).hasCount(1);
            page.locator("header.title details.drop summary").click();

            Download file =
                    page.waitForDownload(() -> page.locator("[id='report:csv']").click());

            String lines = Files.readString(file.path());
            assertEquals("ageing.csv", file.suggestedFilename());
            assertEquals(2, lines.lines().count(), lines);
            assertTrue(lines.contains(branch), lines);
        }
    }

    private static void assertPaper(Download paper) throws IOException {
        byte[] bytes = Files.readAllBytes(paper.path());
        assertEquals("%PDF", new String(bytes, 0, 4, StandardCharsets.US_ASCII));
        assertTrue(bytes.length > 5_000, () -> bytes.length + " bytes");
    }
}
