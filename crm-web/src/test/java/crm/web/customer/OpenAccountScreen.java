package crm.web.customer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import crm.web.browser.RunningCrm;
import java.util.regex.Pattern;

/** The steps of opening an account. */
public final class OpenAccountScreen {

    private static final Pattern RECORD = Pattern.compile(".*/customer/customer\\.xhtml\\?.*id=\\d+.*");

    private static final Pattern DIAMOND_CARD = Pattern.compile("5G Dragon Diamond Card|5G龙钻卡");

    private final Page page;
    private final RunningCrm crm;

    public OpenAccountScreen(Page page, RunningCrm crm) {
        this.page = page;
        this.crm = crm;
    }

    /** Opens an account on an ID card that was seen, and comes to the new record. */
    public void open(String document, String name, String phone) {
        showDocument(document);
        page.locator("[id='form:name']").fill(name);
        next();
        page.locator("[id='form:phone']").fill(phone);
        next();
        page.locator("[id='form:product']").waitFor();
        next();
        page.locator("[id='form:open']").click();
        page.waitForURL(RECORD);
    }

    /** Opens an account with a package on a number from the pool, and comes to its record. */
    public void openOnChosenNumber(String document, String name, String phone) {
        showDocument(document);
        page.locator("[id='form:name']").fill(name);
        next();
        page.locator("[id='form:phone']").fill(phone);
        next();
        Locator card = page.locator("[id='form:product'] option", new Page.LocatorOptions().setHasText(DIAMOND_CARD));
        card.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.locator("[id='form:product']").selectOption(card.first().getAttribute("value"));
        page.locator(".numbers a.chip").first().click();
        assertThat(page.locator("[id='form:service']")).hasValue(Pattern.compile("\\d{11}"));
        next();
        page.locator("[id='form:open']").click();
        page.waitForURL(RECORD);
    }

    /** Fills in the first step only. */
    public void showDocument(String document) {
        page.navigate(crm.address("customer/open-account.xhtml"));
        page.locator("[id='form:number']").fill(document);
        page.locator("[id='form:photo'] .ui-chkbox-box").click();
        next();
    }

    private void next() {
        page.locator("[id='form:next']").click();
    }
}
