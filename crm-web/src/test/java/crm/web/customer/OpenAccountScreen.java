package crm.web.customer;

import com.microsoft.playwright.Page;
import crm.web.browser.RunningCrm;
import java.util.regex.Pattern;

/** The steps of opening an account. */
public final class OpenAccountScreen {

    private static final Pattern RECORD = Pattern.compile(".*/customer/customer\\.xhtml\\?.*id=\\d+.*");

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
