package crm.web.customer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import crm.web.browser.DemoLogin;
import crm.web.browser.Look;
import crm.web.browser.OnRunningCrm;
import crm.web.browser.RunningCrm;
import crm.web.system.ImportScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A whole file of another operator's customers goes in through the page; the file lies beside the project, if at all. */
@OnRunningCrm
class TelcoFileBrowserIT {

    private static final Path FILE = Path.of("..", "..", "shared", "data", "ibm-telco-customers.csv");

    @Test
    void everyCustomerOfTheFileIsTakenInAndCanBeOpened(RunningCrm crm) throws IOException {
        Assumptions.assumeTrue(Files.exists(FILE), "not tried: shared/data/ibm-telco-customers.csv is not there");
        List<String> lines = Files.readAllLines(FILE);
        String[] first = lines.get(1).split(",", -1);
        String all = String.format("%,d", lines.size() - 1);

        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT);
                Page page = window.newPage()) {
            ImportScreen imports = new ImportScreen(page, crm);
            imports.upload("telco", FILE);
            imports.tryOut();
            hasCounts(page, all);
            imports.run();
            hasCounts(page, all);

            page.navigate(crm.address("customer/customer-list.xhtml?text=" + first[0]));
            Locator found = page.locator("#list\\:table tbody a[href*='customer.xhtml?id=']");
            assertThat(found).hasText(first[0]);
            found.click();
            assertThat(page.locator("#main")).containsText("To be completed");
            // Tenure, monthly and total charge are the sixth, nineteenth and twentieth column of this file.
            assertThat(page.locator("#main")).containsText(first[18]);
            assertThat(page.locator("#main")).containsText(first[19]);
        }
    }

    private static void hasCounts(Page page, String accepted) {
        assertThat(page.locator("dl.facts dd").nth(0)).hasText(accepted);
        assertThat(page.locator("dl.facts dd").nth(1)).hasText("0");
    }
}
