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

/** What goes wrong at a counter: somebody has an account already, a number is half typed, two people change one record. */
@OnRunningCrm
class CounterMistakesBrowserIT {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Test
    void aDocumentWithAnAccountLeadsToThatAccount(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            String document = document();
            open(page, crm, "赵小明", document);

            new OpenAccountScreen(page, crm).showDocument(document);

            Locator offered = page.locator("[id='form:existing']");
            assertThat(offered).containsText("赵小明");
            offered.locator("a").click();
            assertThat(page.locator("h1")).containsText("赵小明");
        }
    }

    @Test
    void anIncompletePhoneIsToldAndNothingTypedIsLost(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.CHINESE_DARK)) {
            Page page = window.newPage();
            new OpenAccountScreen(page, crm).showDocument(document());
            page.locator("[id='form:name']").fill("王小芳");
            page.locator("[id='form:next']").click();

            page.locator("[id='form:phone']").fill("138");
            page.locator("[id='form:next']").click();

            assertThat(page.locator("[id='form:phone-message']")).containsText("电话号码不完整");
            assertThat(page.locator("[id='form:phone']")).hasValue("138");
        }
    }

    @Test
    void goingBackLosesNothingThatIsHalfTyped(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            new OpenAccountScreen(page, crm).showDocument(document());
            page.locator("[id='form:name']").fill("冯小刚");
            page.locator("[id='form:next']").click();
            page.locator("[id='form:phone']").fill("138");
            page.locator("[id='form:mail']").fill("feng@");
            page.locator("[id='form:sms'] .ui-chkbox-box").click();

            page.locator("[id='form:back']").click();
            assertThat(page.locator("[id='form:name']")).hasValue("冯小刚");
            page.locator("[id='form:next']").click();

            assertThat(page.locator("[id='form:phone']")).hasValue("138");
            assertThat(page.locator("[id='form:mail']")).hasValue("feng@");
            assertThat(page.locator("[id='form:sms_input']")).isChecked();
        }
    }

    @Test
    void anotherKindOfDocumentKeepsTheNumberAlreadyTyped(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            page.navigate(crm.address("customer/open-account.xhtml"));
            page.locator("[id='form:number']").fill("E12345678");

            page.locator("[id='form:kind']").selectOption("PASSPORT");

            assertThat(page.locator("main")).containsText("Six to nine letters and digits");
            assertThat(page.locator("[id='form:number']")).hasValue("E12345678");
        }
    }

    @Test
    void theWordThatAnAccountIsOpenLeadsToIt(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            open(page, crm, "褚小卫", document());

            Locator toast = page.locator(".ui-growl-message a");

            assertThat(toast).hasAttribute("href", java.util.regex.Pattern.compile(".*customer\\.xhtml\\?id=\\d+"));
        }
    }

    @Test
    void aRecordWithoutDocumentIsCompletedFromTheDesk(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.CHINESE_DARK)) {
            Page page = window.newPage();
            page.navigate(crm.address("home.xhtml"));
            page.locator("table.queue:has(a[href*='complete-customer']) a[href*='customer.xhtml?id=']")
                    .first()
                    .click();
            page.locator("a[href*='complete-customer']").click();
            page.locator("[id='form:number']").fill(document());
            page.locator("[id='form:photo'] .ui-chkbox-box").click();
            page.locator("[id='form:name']").fill("杨小朱");

            page.locator("[id='form:save']").click();

            page.waitForURL("**/customer/customer.xhtml?id=*");
            assertThat(page.locator("h1")).containsText("杨小朱");
            assertThat(page.locator("header.record .chip.good")).isVisible();
        }
    }

    @Test
    void twoEditorsSeeEachOthersChangesAndBothAreKept(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT)) {
            Page mine = window.newPage();
            open(mine, crm, "孙小丽", document());
            String id = mine.url().replaceAll(".*id=(\\d+).*", "$1");
            Page theirs = window.newPage();
            mine.navigate(crm.address("customer/edit-customer.xhtml?id=" + id));
            theirs.navigate(crm.address("customer/edit-customer.xhtml?id=" + id));
            theirs.locator("[id='form:occupation']").fill("医生");
            theirs.locator("[id='form:save']").click();
            theirs.waitForURL("**/customer/customer.xhtml?id=*");

            mine.locator("[id='form:address']").fill("人民大街 1 号");
            mine.locator("[id='form:save']").click();
            assertThat(mine.locator("[id='form:conflict']")).containsText("医生");
            mine.locator("[id='form:saveMerged']").click();

            mine.waitForURL("**/customer/customer.xhtml?id=*");
            assertThat(mine.locator("main")).containsText("医生");
            assertThat(mine.locator("main")).containsText("人民大街 1 号");
        }
    }

    @Test
    void whereTwoEditorsChangedOneFieldTheSecondChooses(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.CHINESE_DARK)) {
            Page mine = window.newPage();
            open(mine, crm, "孙小美", document());
            String id = mine.url().replaceAll(".*id=(\\d+).*", "$1");
            Page theirs = window.newPage();
            mine.navigate(crm.address("customer/edit-customer.xhtml?id=" + id));
            theirs.navigate(crm.address("customer/edit-customer.xhtml?id=" + id));
            theirs.locator("[id='form:occupation']").fill("医生");
            theirs.locator("[id='form:save']").click();
            theirs.waitForURL("**/customer/customer.xhtml?id=*");
            mine.locator("[id='form:occupation']").fill("律师");
            mine.locator("[id='form:save']").click();

            mine.locator("[id='form:conflict'] select").selectOption("THEIRS");
            mine.locator("[id='form:saveMerged']").click();

            mine.waitForURL("**/customer/customer.xhtml?id=*");
            assertThat(mine.locator("main")).containsText("医生");
        }
    }

    private static void open(Page page, RunningCrm crm, String name, String document) {
        new OpenAccountScreen(page, crm).open(document, name, "1390431" + (4000 + PEOPLE.get()));
    }

    private static String document() {
        int person = PEOPLE.incrementAndGet();
        return ResidentNumbers.compose("220102", LocalDate.of(1930, 1, 1).plusDays(person), person * 2);
    }
}
