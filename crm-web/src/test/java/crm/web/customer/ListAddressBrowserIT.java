package crm.web.customer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import crm.web.browser.DemoLogin;
import crm.web.browser.Look;
import crm.web.browser.OnRunningCrm;
import crm.web.browser.RunningCrm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists whose address was sent by somebody else, kept for long, or written by hand. */
@OnRunningCrm
class ListAddressBrowserIT {

    private static final int ROWS = 20;

    @ParameterizedTest
    @ValueSource(
            strings = {"sort=-name", "sort=nosuchword", "sort=-since", "sort=', --", "rows=21", "page=0", "page=x"})
    void whateverAnAddressSaysTheListShowsItsRows(String said, RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT);
                Page page = window.newPage()) {
            page.navigate(crm.address("customer/customer-list.xhtml?" + said.replace(" ", "%20")));
            assertThat(page.locator("[id='list:table_data'] > tr[data-ri]")).hasCount(ROWS);
        }
    }
}
