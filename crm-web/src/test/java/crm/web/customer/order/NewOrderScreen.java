package crm.web.customer.order;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/** The steps of taking an order. */
final class NewOrderScreen {

    private final Page page;

    NewOrderScreen(Page page) {
        this.page = page;
    }

    /** From the record on screen. */
    void fromTheRecord() {
        page.locator("header a[href*='new-order.xhtml']").click();
        page.waitForURL(Pattern.compile(".*/customer/new-order\\.xhtml\\?.*"));
    }

    void kind(String kind) {
        page.locator("[id='form:kind']").selectOption(kind);
        page.locator("[id='form:held']").waitFor();
    }

    void held(String product) {
        selectBeginningWith("form:held", product);
        option("form:product", "Silver").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    void choose(String product) {
        selectBeginningWith("form:product", product);
    }

    /** Chooses a product and adds it. */
    void take(String product) {
        choose(product);
        page.locator("[id='form:add']").click();
        page.locator("[id='form:what'] table").waitFor();
    }

    void number(String number) {
        page.locator("input.service-number").fill(number);
    }

    void term(String months) {
        page.locator("select[id$=':term']").selectOption(months);
    }

    void next() {
        int step = step();
        page.locator("[id='form:next']").click();
        page.waitForFunction(
                "before => document.querySelectorAll('.steps li.done').length !== before"
                        + " || document.querySelector('.ui-messages-error, .ui-message-error')",
                step);
    }

    void submit() {
        page.locator("[id='form:submit']").click();
    }

    private int step() {
        return page.locator(".steps li.done").count();
    }

    private void selectBeginningWith(String field, String words) {
        String label = option(field, words).first().innerText();
        page.locator("[id='" + field + "']").selectOption(new SelectOption().setLabel(label));
    }

    private Locator option(String field, String words) {
        return page.locator("[id='" + field + "'] option").filter(new Locator.FilterOptions().setHasText(words));
    }
}
