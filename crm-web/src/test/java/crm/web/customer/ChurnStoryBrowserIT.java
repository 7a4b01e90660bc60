package crm.web.customer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import crm.web.browser.DemoLogin;
import crm.web.browser.Look;
import crm.web.browser.OnRunningCrm;
import crm.web.browser.RunningCrm;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A customer left: an agent writes it down, a plan comes onto a desk and ends, the leaders see the figure. */
@OnRunningCrm
class ChurnStoryBrowserIT {

    /** Each story takes another day, since a service is left once a day. */
    private static final AtomicInteger DAYS = new AtomicInteger();

    @Test
    void whoLeftIsWrittenDownPlannedForAndWonBack(RunningCrm crm) {
        try (BrowserContext desk = crm.signedIn(DemoLogin.AGENT, Look.ENGLISH_LIGHT)) {
            Page agent = desk.newPage();
            String number = someCustomer(agent, crm);
            agent.navigate(crm.address("home.xhtml"));
            agent.locator("nav a[href*='churn-list']").first().click();
            agent.locator("a[href*='edit-churn']").first().click();
            fill(agent, number, nextDay());
            agent.waitForURL("**/customer/churn.xhtml?id=*");
            String record = agent.url();
            assertThat(agent.locator("main")).containsText("China Unicom");

            agent.locator("a[href*='new-churn-plan']").click();
            agent.locator("[id='form:owner']").selectOption(new SelectOption().setIndex(1));
            agent.locator("[id='form:dueOn']").fill(today().toString());
            agent.locator("[id='form:offer']").fill("half the fee for a year");
            agent.locator("[id='form:save']").click();
            agent.waitForURL("**/customer/churn-plan.xhtml?id=*");
            agent.locator("[id='form:outcome']").selectOption("WON");
            agent.locator("[id='form:words']").fill("comes back in spring");
            agent.locator("[id='form:finish']").click();

            agent.waitForURL(record);
            assertThat(agent.locator("header.record .chip.good")).hasText("Won back");
        }
    }

    @Test
    void aNumberOfNobodyIsToldAndNothingTypedIsLost(RunningCrm crm) {
        try (BrowserContext desk = crm.signedIn(DemoLogin.AGENT, Look.CHINESE_DARK)) {
            Page agent = desk.newPage();
            agent.navigate(crm.address("customer/edit-churn.xhtml"));

            fill(agent, "999999999", nextDay());

            assertThat(agent.locator("body")).containsText("没有编号为 999999999 的客户");
            assertThat(agent.locator("[id='form:note']")).hasValue("said so at the counter");
        }
    }

    @Test
    void whatIsWrittenDownAlreadyIsNotWrittenDownTwice(RunningCrm crm) {
        try (BrowserContext desk = crm.signedIn(DemoLogin.MARKETING, Look.ENGLISH_LIGHT)) {
            Page marketing = desk.newPage();
            String number = someCustomer(marketing, crm);
            LocalDate day = nextDay();
            marketing.navigate(crm.address("customer/edit-churn.xhtml?number=" + number));
            fill(marketing, number, day);
            marketing.waitForURL("**/customer/churn.xhtml?id=*");

            marketing.navigate(crm.address("customer/edit-churn.xhtml"));
            fill(marketing, number, day);

            assertThat(marketing.locator("body")).containsText("is written down already");
        }
    }

    @Test
    void theReportLeadsToItsCustomersAndOntoPaper(RunningCrm crm) {
        try (BrowserContext desk = crm.signedIn(DemoLogin.LEADER, Look.ENGLISH_LIGHT)) {
            Page leader = desk.newPage();
            leader.navigate(crm.address("home.xhtml"));
            leader.locator("nav a[href*='churn-report']").first().click();

            Locator line = leader.locator("a[href*='churn-list.xhtml?reason=']").first();
            String count = line.locator("xpath=ancestor::tr/td[2]").innerText();
            Download paper = leader.waitForDownload(
                    () -> leader.locator("[id='report:paper']").click());
            assertEquals("churn-report.pdf", paper.suggestedFilename());
            line.click();

            assertThat(leader.locator("header.title .under")).containsText(count.equals("1") ? "One" : count);
        }
    }

    /** The number of an active customer whom everybody here sees. */
    private static String someCustomer(Page page, RunningCrm crm) {
        page.navigate(crm.address("customer/customer-list.xhtml?status=ACTIVE&customerClass=INDIVIDUAL"));
        page.locator("a[href*='customer.xhtml?id=']").first().click();
        page.waitForURL("**/customer/customer.xhtml?id=*");
        return page.locator("header.record .under")
                .innerText()
                .replaceAll("(?s)^\\D*(\\d{3})\\s(\\d{3})\\s(\\d{3}).*", "$1$2$3");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private static LocalDate nextDay() {
        return today().minusDays(DAYS.getAndIncrement());
    }

    private static void fill(Page page, String number, LocalDate day) {
        page.locator("[id='form:number']").fill(number);
        page.locator("[id='form:churnedOn']").fill(day.toString());
        page.locator("[id='form:service']").selectOption("BROADBAND");
        page.locator("[id='form:reason']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='form:rival']").selectOption("CHINA_UNICOM");
        page.locator("[id='form:note']").fill("said so at the counter");
        page.locator("[id='form:save']").click();
    }
}
