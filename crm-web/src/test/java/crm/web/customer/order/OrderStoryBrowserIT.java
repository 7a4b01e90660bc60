package crm.web.customer.order;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import crm.system.demo.people.ResidentNumbers;
import crm.web.browser.DemoLogin;
import crm.web.browser.Look;
import crm.web.browser.OnRunningCrm;
import crm.web.browser.RunningCrm;
import crm.web.customer.OpenAccountScreen;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A customer stands at the counter and wants something: the way there, and the two mistakes that are made most. */
@OnRunningCrm
class OrderStoryBrowserIT {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final Pattern ORDER = Pattern.compile(".*/customer/order\\.xhtml\\?.*");

    @Test
    void aPackageIsOrderedFromTheRecordPrintedChangedAtMonthsTurnAndTheChangeIsCancelled(RunningCrm crm)
            throws IOException {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            customer(page, crm, "卫小订");
            NewOrderScreen order = new NewOrderScreen(page);
            order.fromTheRecord();
            order.take("5G Dragon Gold Card");
            order.next();
            order.number("199 0431 " + (8000 + PEOPLE.get()));
            order.term("24");
            order.next();
            assertThat(page.locator("#main")).containsText("Nothing speaks against this order");
            order.next();
            order.submit();

            page.waitForURL(ORDER);
            assertThat(page.locator("header.record .chip.good")).hasText("In force");
            Download paper = page.waitForDownload(
                    () -> page.locator("[id='paper:print']").click());
            try (InputStream content = paper.createReadStream()) {
                assertEquals("%PDF-", new String(content.readNBytes(5), StandardCharsets.US_ASCII));
            }

            page.locator("header a[href*='customer.xhtml?id=']").click();
            order.fromTheRecord();
            order.kind("CHANGE_PACKAGE");
            order.held("5G Dragon Gold Card");
            order.choose("5G Dragon Silver Card");
            order.next();
            page.locator("[id='form:when']").selectOption("true");
            order.next();
            // (80 - 60) x 0.3 x the months left at the turn: 24, or 23 when the term began on a first
            assertThat(page.locator("#main")).containsText(Pattern.compile("144\\.00|138\\.00"));
            order.next();
            order.submit();
            page.waitForURL(ORDER);
            assertThat(page.locator("header.record .chip.note")).hasText("Waits for its day");
            page.locator("[id='act:reason']").fill("Changed her mind");
            page.locator("[id='act:cancel']").click();

            assertThat(page.locator("header.record .chip.warning")).hasText("Cancelled");
            assertThat(page.locator("#main")).containsText("Changed her mind");
        }
    }

    @Test
    void anExtraWithoutItsPackageIsToldAtOnceAndCannotBeSubmitted(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.CHINESE_DARK)) {
            Page page = window.newPage();
            customer(page, crm, "蒋小加");
            NewOrderScreen order = new NewOrderScreen(page);
            order.fromTheRecord();
            order.take("来电显示");

            assertThat(page.locator("[id='form:what']")).containsText("办理来电显示须先有：移动套餐");
            order.next();
            order.next();
            assertThat(page.locator("#main")).containsText("该订单目前无法办理");
            assertThat(page.locator("[id='form:next']")).hasCount(0);
        }
    }

    @Test
    void anIncompleteNumberIsToldBeforeAnythingIsWrittenAndNothingTypedIsLost(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            customer(page, crm, "沈小半");
            NewOrderScreen order = new NewOrderScreen(page);
            order.fromTheRecord();
            order.take("Easy Card 29");
            order.next();
            order.number("138");
            order.next();

            assertThat(page.locator("#main")).containsText("complete service number");
            page.locator("[id='form:back']").click();
            assertThat(page.locator("input.service-number")).hasValue("138");
        }
    }

    private static void customer(Page page, RunningCrm crm, String name) {
        int person = PEOPLE.incrementAndGet();
        String document =
                ResidentNumbers.compose("220102", LocalDate.of(1928, 1, 1).plusDays(person), person * 2);
        new OpenAccountScreen(page, crm).open(document, name, "1390431" + (6000 + person));
    }
}
