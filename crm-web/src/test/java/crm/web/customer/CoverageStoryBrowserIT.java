package crm.web.customer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import crm.web.browser.DemoLogin;
import crm.web.browser.Look;
import crm.web.browser.OnRunningCrm;
import crm.web.browser.RunningCrm;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A technician says what is really there, and the counter promises that and no more. */
@OnRunningCrm
class CoverageStoryBrowserIT {

    private static final AtomicInteger STREETS = new AtomicInteger();

    @Test
    void whatATechnicianKeepsIsWhatTheCounterPromises(RunningCrm crm) {
        String street = "长春市南关区浏览路" + STREETS.incrementAndGet() + "段";
        try (BrowserContext field = crm.signedIn(DemoLogin.TECHNICIAN, Look.ENGLISH_LIGHT);
                BrowserContext counter = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT)) {
            Page technician = field.newPage();
            technician.navigate(crm.address("home.xhtml"));
            technician.locator("nav a[href*='coverage-list']").first().click();
            technician.locator("a[href*='edit-coverage']").click();
            fill(technician, street, "437");
            technician.waitForURL("**/customer/coverage.xhtml?id=*");
            assertThat(technician.locator("main")).containsText("437");

            Page manager = counter.newPage();
            ask(manager, crm, "吉林省" + street + " 5号楼");

            Locator answer = manager.locator("[id='form:answers'] tr:has-text('Broadband')");
            assertThat(answer).containsText("Can be had");
            assertThat(answer).containsText("437 Mbit/s");
            assertThat(answer).containsText(street);
        }
    }

    @Test
    void aPlaceThatIsKeptAlreadyIsToldAndNothingTypedIsLost(RunningCrm crm) {
        String street = "长春市南关区浏览路" + STREETS.incrementAndGet() + "段";
        try (BrowserContext field = crm.signedIn(DemoLogin.TECHNICIAN, Look.CHINESE_DARK)) {
            Page technician = field.newPage();
            technician.navigate(crm.address("customer/edit-coverage.xhtml"));
            fill(technician, street, "100");
            technician.waitForURL("**/customer/coverage.xhtml?id=*");

            technician.navigate(crm.address("customer/edit-coverage.xhtml"));
            fill(technician, street, "200");

            assertThat(technician.locator("body")).containsText("已有覆盖记录，请修改原记录");
            assertThat(technician.locator("[id='form:mbit']")).hasValue("200");
        }
    }

    @Test
    void anAreaTakenOffByMistakeIsBroughtBack(RunningCrm crm) {
        String street = "长春市南关区浏览路" + STREETS.incrementAndGet() + "段";
        try (BrowserContext field = crm.signedIn(DemoLogin.TECHNICIAN, Look.ENGLISH_LIGHT)) {
            Page technician = field.newPage();
            technician.navigate(crm.address("customer/edit-coverage.xhtml"));
            fill(technician, street, "100");
            technician.waitForURL("**/customer/coverage.xhtml?id=*");

            technician.locator("[id='act:remove']").click();
            technician.locator(".ui-confirmdialog-yes").click();
            assertThat(technician.locator("header.record .chip.warning")).hasText("Removed");
            technician.locator("[id='act:restore']").click();

            assertThat(technician.locator("header.record .chip.warning")).hasCount(0);
            assertThat(technician.locator("main")).containsText("Brought back");
        }
    }

    @Test
    void anAddressNobodyLookedAtIsNotANo(RunningCrm crm) {
        try (BrowserContext counter = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT)) {
            Page manager = counter.newPage();

            ask(manager, crm, "长春市南关区无人路1号");

            assertThat(manager.locator("[id='form:answers'] tr:has-text('Broadband')"))
                    .containsText("Nothing known");
            assertThat(manager.locator("[id='form:answers']")).containsText("does not mean no");
        }
    }

    private static void fill(Page page, String street, String mbit) {
        page.locator("[id='form:place']").fill(street);
        page.locator("[id='form:unit']").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("[id='form:type']").selectOption("BROADBAND");
        page.locator("[id='form:technology']").selectOption("FTTH");
        page.locator("[id='form:mbit']").fill(mbit);
        page.locator("[id='form:spare']").fill("8");
        page.locator("[id='form:save']").click();
    }

    private static void ask(Page page, RunningCrm crm, String address) {
        page.navigate(crm.address("home.xhtml"));
        page.locator("nav a[href*='coverage-at-address']").first().click();
        page.locator("[id='form:address']").fill(address);
        page.locator("[id='form:ask']").click();
        page.locator("[id='form:answers']").waitFor();
    }
}
