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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An account manager's day: opens an account, finds it, changes it, and takes a file of customers in. */
@OnRunningCrm
class MainJobBrowserIT {

    /** A woman born on 7 March 1990 in Nanguan; the last digit is the checksum of GB 11643. */
    private static final String DOCUMENT = withChecksum("22010219900307884");

    @Test
    void anAccountIsOpenedFoundAndChanged(RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT);
                Page page = window.newPage()) {
            new OpenAccountScreen(page, crm).open(DOCUMENT, "Mu Story", "139 4300 7788");
            assertThat(page.locator("h1")).containsText("Mu Story");

            page.navigate(crm.address("customer/customer-list.xhtml?text=" + DOCUMENT));
            Locator found = page.locator("#list\\:table tbody a[href*='customer.xhtml?id=']");
            assertThat(found).hasText("Mu Story");
            found.click();
            page.waitForURL(Pattern.compile(".*/customer/customer\\.xhtml\\?.*"));

            page.locator("a[href*='edit-customer.xhtml']").first().click();
            page.locator("[id='form:occupation']").fill("Teacher of physics");
            page.locator("#form button.primary").click();
            page.waitForURL(Pattern.compile(".*/customer/customer\\.xhtml\\?.*"));
            assertThat(page.locator("#main")).containsText("Teacher of physics");
        }
    }

    @Test
    void aWrongCheckDigitIsToldAtTheField(RunningCrm crm) {
        char last = DOCUMENT.charAt(17) == '1' ? '2' : '1';

        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT);
                Page page = window.newPage()) {
            new OpenAccountScreen(page, crm).showDocument(DOCUMENT.substring(0, 17) + last);

            assertThat(page.locator("[id='form:number-message']")).not().isEmpty();
            assertThat(page.locator("[id='form:number']")).hasValue(Pattern.compile("\\d{17}" + last));
        }
    }

    @Test
    void aFileOfAnotherSystemIsTakenIn(RunningCrm crm, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("customers.csv"),
                """
                customerID,gender,tenure,Contract,PaymentMethod,MonthlyCharges,TotalCharges,Churn
                8811-STORY,Female,12,One year,Mailed check,29.85,358.20,No
                8812-STORY,Male,3,Month-to-month,Electronic check,56.95,170.85,Yes
                """);

        try (BrowserContext window = crm.signedIn(DemoLogin.MANAGER, Look.ENGLISH_LIGHT);
                Page page = window.newPage()) {
            ImportScreen imports = new ImportScreen(page, crm);
            imports.upload("story", file);
            imports.tryOut();
            imports.run();

            page.navigate(crm.address("customer/customer-list.xhtml?text=8811-STORY"));
            assertThat(page.locator("#list\\:table tbody a[href*='customer.xhtml?id=']"))
                    .hasText("8811-STORY");
        }
    }

    private static String withChecksum(String seventeen) {
        int weight = 1;
        int sum = 0;
        for (int i = 16; i >= 0; i--) {
            weight = weight * 2 % 11;
            sum += weight * Character.digit(seventeen.charAt(i), 10);
        }
        int check = (12 - sum % 11) % 11;
        return seventeen + (check == 10 ? "X" : check);
    }
}
