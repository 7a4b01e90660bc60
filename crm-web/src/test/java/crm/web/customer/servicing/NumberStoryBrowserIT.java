package crm.web.customer.servicing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import crm.system.demo.people.ResidentNumbers;
import crm.web.browser.DemoLogin;
import crm.web.browser.Look;
import crm.web.browser.OnRunningCrm;
import crm.web.browser.RunningCrm;
import crm.web.customer.OpenAccountScreen;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A number at the counter: it gets a new card, a new owner or another network; and what goes wrong there. */
@OnRunningCrm
class NumberStoryBrowserIT {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Test
    void aNewCardNeedsTheDocumentAndANumberThatCanBeRight(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            String document = document();
            openService(page, crm, document, "卡小新");
            page.locator("a[href*='action=REPLACE_SIM']").click();
            page.locator("[id='form:document']").fill(document());
            page.locator("[id='form:iccid']").fill("1234");
            page.locator("[id='form:reason']").fill("Broken");
            save(page);
            assertThat(page.locator("body")).containsText("19 or 20 digits that begin with 8986");
            page.locator("[id='form:iccid']").fill("8986 0026 1112 3456 7895");
            save(page);
            assertThat(page.locator("body")).containsText("not the document the account stands on");
            assertThat(page.locator("[id='form:reason']")).hasValue("Broken");
            page.locator("[id='form:document']").fill(document);

            save(page);

            page.waitForURL("**/customer/subscription.xhtml?id=*");
            assertThat(page.locator("main")).containsText("Replace SIM card");
            assertThat(page.locator("main")).containsText("7895");
        }
    }

    @Test
    void aServiceGoesToAnotherCustomerWhoHasAnAccount(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.CHINESE_DARK)) {
            Page page = window.newPage();
            String giver = document();
            String taker = document();
            new OpenAccountScreen(page, crm).open(taker, "受小让", phone());
            openService(page, crm, giver, "出小让");
            page.locator("a[href*='action=CHANGE_OWNER']").click();
            page.locator("[id='form:document']").fill(giver);
            page.locator("[id='form:owner']").fill(document());
            page.locator("[id='form:reason']").fill("赠与");
            save(page);
            assertThat(page.locator("body")).containsText("请先为新机主开户");
            page.locator("[id='form:owner']").fill("");
            save(page);
            assertThat(page.locator("[id='form:owner-message']")).not().isEmpty();
            page.locator("[id='form:owner']").fill(taker);

            save(page);

            page.waitForURL("**/customer/subscription.xhtml?id=*");
            assertThat(page.locator("header.record")).containsText("受小让");
            assertThat(page.locator("main")).containsText("赠与");
        }
    }

    @Test
    void aNumberComesFromAnotherNetworkOnceThatOneAccepts(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            String document = document();
            new OpenAccountScreen(page, crm).open(document, "携小入", phone());
            page.locator("main a[href*='port-in.xhtml']").click();
            page.locator("[id='form:number']").fill("0431 8888 1234");
            page.locator("[id='form:code']").fill("12");
            page.locator("[id='form:product']")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            page.locator("[id='form:document']").fill(document);
            save(page);
            assertThat(page.locator("[id='form:code-message']")).containsText("four to twelve");
            page.locator("[id='form:code']").fill("AB12CD");
            save(page);
            assertThat(page.locator("body")).containsText("Only a running mobile number");
            page.locator("[id='form:number']").fill("1371234" + (5000 + PEOPLE.get()));
            save(page);
            page.waitForURL("**/customer/porting.xhtml?id=*");
            page.locator("[id='form:refuse']").click();
            assertThat(page.locator("[id='form:why-message']")).containsText("Say why");

            page.locator("[id='form:accept']").click();
            finish(page);

            page.locator("main a[href*='subscription.xhtml']").click();
            assertThat(page.locator("header .chip")).hasText("Running");
        }
    }

    @Test
    void aNumberLeavesWithItsCodeAndTheServiceEnds(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.CHINESE_DARK)) {
            Page page = window.newPage();
            String document = document();
            openService(page, crm, document, "携小出");
            page.locator("a[href*='port-out.xhtml']").click();
            save(page);
            assertThat(page.locator("[id='form:document-message']")).not().isEmpty();
            page.locator("[id='form:document']").fill(document());
            save(page);
            assertThat(page.locator("body")).containsText("与账户登记的证件不符");
            page.locator("[id='form:document']").fill(document);
            save(page);
            page.waitForURL("**/customer/porting.xhtml?id=*");

            page.locator("[id='form:accept']").click();
            finish(page);

            page.locator("main a[href*='subscription.xhtml']").click();
            assertThat(page.locator("header .chip")).hasText("已终止");
        }
    }

    /** A ported number is ported once its page has no more to do; to leave before that would leave the request alone. */
    private static void finish(Page page) {
        page.locator("[id='form:finish']").click();
        assertThat(page.locator("[id='form:finish']")).hasCount(0);
    }

    private static void save(Page page) {
        page.locator("[id='form:save']").click();
    }

    /** Opens an account with a mobile service, and comes to that service. */
    private static void openService(Page page, RunningCrm crm, String document, String name) {
        new OpenAccountScreen(page, crm).openOnChosenNumber(document, name, phone());
        page.locator("[id='tabs:view:packages'] a").first().click();
        page.waitForURL("**/customer/subscription.xhtml?id=*");
    }

    private static String phone() {
        return "1390433" + (4000 + PEOPLE.incrementAndGet());
    }

    private static String document() {
        int person = PEOPLE.incrementAndGet();
        return ResidentNumbers.compose("220102", LocalDate.of(1936, 1, 1).plusDays(person), person * 2);
    }
}
