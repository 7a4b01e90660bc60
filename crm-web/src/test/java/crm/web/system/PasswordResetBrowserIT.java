package crm.web.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import crm.system.session.Portal;
import crm.web.browser.DemoLogin;
import crm.web.browser.LoginScreen;
import crm.web.browser.Look;
import crm.web.browser.OnRunningCrm;
import crm.web.browser.RunningCrm;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody forgot their password: an administrator gives them one for once, and they choose their own. */
@OnRunningCrm
class PasswordResetBrowserIT {

    /** An account manager whose login no other test uses. */
    private static final String NUMBER = "JL0010";

    private static final Pattern OWN_PASSWORD = Pattern.compile(".*/own-password\\.xhtml.*");

    @Test
    void anAdministratorGivesAPasswordForOnceAndThePersonChoosesTheirOwn(RunningCrm crm) {
        try (BrowserContext office = crm.signedInAnew(DemoLogin.ADMIN, Look.ENGLISH_LIGHT);
                BrowserContext counter = crm.stranger(Look.ENGLISH_LIGHT)) {
            Page record = office.newPage();
            record.navigate(crm.address("system/employee-list.xhtml?text=" + NUMBER));
            record.locator("[id='list:table'] tbody a").first().click();
            record.getByText("Reset password").first().click();
            record.locator(".ui-confirmdialog-yes").click();
            String password = record.locator("[id='accounts'] code").first().textContent();
            String account = record.locator("[id='accounts'] .card h2")
                    .nth(1)
                    .textContent()
                    .split(" ", 2)[0];

            Page page = counter.newPage();
            new LoginScreen(page, crm).signIn(Portal.STAFF, account, password);
            assertThat(page).hasURL(OWN_PASSWORD);
            page.navigate(crm.address("customer/customer-list.xhtml"));
            assertThat(page).hasURL(OWN_PASSWORD);
            page.locator("[id='form:old']").fill(password);
            page.locator("[id='form:chosen']").fill("Spring-Rain-77");
            page.locator("[id='form:again']").fill("Spring-Rain-77");
            page.locator("[id='form:save']").click();
            assertThat(page).hasURL(Pattern.compile(".*/home\\.xhtml.*"));
        }
    }
}
