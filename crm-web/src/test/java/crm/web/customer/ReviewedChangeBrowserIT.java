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

/** A name that is misspelt, from the desk of whoever notices it to that of whoever approves; and what goes wrong there. */
@OnRunningCrm
class ReviewedChangeBrowserIT {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Test
    void anotherNameWaitsForASecondPersonAndIsUndoneThroughTheHistory(RunningCrm crm) {
        try (BrowserContext manager = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT);
                BrowserContext supervisor = crm.signedIn(DemoLogin.SUPERVISOR, Look.CHINESE_DARK)) {
            Page page = manager.newPage();
            String id = opened(page, crm, "康小明");
            page.navigate(crm.address("customer/edit-customer.xhtml?id=" + id));
            page.locator("[id='form:name']").fill("康晓明");
            page.locator("[id='form:occupation']").fill("教师");
            page.locator("[id='form:save']").click();
            page.waitForURL("**/customer/customer.xhtml?id=*");
            assertThat(page.locator("h1")).containsText("康小明");
            assertThat(page.locator("main")).containsText("教师");
            assertThat(page.locator("main")).containsText("Waiting for a second person");

            Page deciding = supervisor.newPage();
            deciding.navigate(crm.address("customer/customer.xhtml?id=" + id));
            deciding.locator("main a[href*='review-change.xhtml']").click();
            assertThat(deciding.locator("main")).containsText("康晓明");
            deciding.locator("[id='form:approve']").click();
            deciding.waitForURL("**/customer/change-requests.xhtml*");

            page.navigate(crm.address("customer/customer.xhtml?id=" + id));
            assertThat(page.locator("h1")).containsText("康晓明");
            page.locator("a[role=tab]:has-text('Changes'), [role=tab]:has-text('Changes')")
                    .first()
                    .click();
            Locator undo = page.locator("[id$=':undo'][title*='教师'], [id$=':undo']");
            undo.first().click();
            assertThat(page.locator(".ui-growl-message").first()).isVisible();
        }
    }

    @Test
    void whoRejectsWithoutAWordIsTold(RunningCrm crm) {
        try (BrowserContext manager = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT);
                BrowserContext supervisor = crm.signedIn(DemoLogin.SUPERVISOR, Look.ENGLISH_LIGHT)) {
            Page page = manager.newPage();
            String id = opened(page, crm, "康小红");
            page.navigate(crm.address("customer/edit-customer.xhtml?id=" + id));
            page.locator("[id='form:name']").fill("康晓红");
            page.locator("[id='form:save']").click();
            page.waitForURL("**/customer/customer.xhtml?id=*");
            page.locator("main a[href*='review-change.xhtml']").click();
            assertThat(page.locator("main")).containsText("somebody else decides");
            assertThat(page.locator("[id='form:approve']")).hasCount(0);

            Page deciding = supervisor.newPage();
            deciding.navigate(crm.address("customer/customer.xhtml?id=" + id));
            deciding.locator("main a[href*='review-change.xhtml']").click();
            deciding.locator("[id='form:reject']").click();

            assertThat(deciding.locator("[id='form:words-message']")).containsText("Say why");
        }
    }

    @Test
    void aRemovedCustomerIsFoundNoMoreUntilASupervisorRestoresIt(RunningCrm crm) {
        try (BrowserContext manager = crm.signedIn(DemoLogin.MANAGER, Look.CHINESE_DARK);
                BrowserContext supervisor = crm.signedIn(DemoLogin.SUPERVISOR, Look.ENGLISH_LIGHT)) {
            Page page = manager.newPage();
            String id = opened(page, crm, "康小兰");
            page.navigate(crm.address("customer/remove-customer.xhtml?id=" + id));
            page.locator("[id='form:remove']").click();
            assertThat(page.locator("[id='form:reason-message']")).containsText("请填写原因");
            page.locator("[id='form:reason']").fill("重复开户");
            page.locator("[id='form:remove']").click();
            page.waitForURL("**/customer/customer.xhtml?id=*");
            page.navigate(crm.address("customer/customer-list.xhtml?name=康小兰"));
            assertThat(page.locator("[id='list']")).not().containsText("康小兰");

            Page restoring = supervisor.newPage();
            restoring.navigate(crm.address("customer/remove-customer.xhtml?id=" + id));
            restoring.locator("[id='form:restore']").click();
            restoring.waitForURL("**/customer/customer.xhtml?id=*");

            page.navigate(crm.address("customer/customer-list.xhtml?name=康小兰"));
            assertThat(page.locator("table")).containsText("康小兰");
        }
    }

    @Test
    void moreFieldsNarrowTheListAndStayInTheAddress(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            opened(page, crm, "康小竹");
            page.navigate(crm.address("customer/customer-list.xhtml"));
            page.locator("[id='list:advanced']").click();

            page.locator("[id='list:name']").fill("康小竹");
            page.locator("[id='list:name']").press("Tab");

            assertThat(page.locator("table")).containsText("康小竹");
            page.waitForURL("**name=*");
        }
    }

    private static String opened(Page page, RunningCrm crm, String name) {
        int person = PEOPLE.incrementAndGet();
        String document =
                ResidentNumbers.compose("220102", LocalDate.of(1931, 1, 1).plusDays(person), person * 2 + 1);
        new OpenAccountScreen(page, crm).open(document, name, "1390432" + (4000 + person));
        return page.url().replaceAll(".*id=(\\d+).*", "$1");
    }
}
