package crm.system.identity.secondfactor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import crm.web.browser.DemoLogin;
import crm.web.browser.LoginScreen;
import crm.web.browser.Look;
import crm.web.browser.OnRunningCrm;
import crm.web.browser.RunningCrm;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A leader sets a second factor up, signs in with it, and gives it up; an administrator has to have one. */
@OnRunningCrm
class SecondFactorBrowserIT {

    private static final Pattern SECOND_STEP = Pattern.compile(".*/second-step\\.xhtml.*");
    /** A parameter is in force within a second. */
    private static final int IN_FORCE_MILLIS = 1_200;

    private static final Pattern OWN = Pattern.compile(".*/own-second-factor\\.xhtml.*");
    private static final Pattern HOME = Pattern.compile(".*/home\\.xhtml.*");

    @Test
    void thePasswordAloneNoLongerOpensTheDoor(RunningCrm crm) {
        try (BrowserContext window = crm.signedInAnew(DemoLogin.LEADER, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            page.navigate(crm.address("system/own-second-factor.xhtml"));
            page.locator("[id='form:begin']").click();
            String secret = page.locator("#secret").textContent().replace(" ", "");
            assertThat(page.locator("img.qr")).isVisible();
            String first = Totp.code(secret, now());
            page.locator("[id='form:code']").fill(first);
            page.locator("[id='form:confirm']").click();
            assertThat(page.locator("#recovery-codes li")).hasCount(10);
            String recovery = page.locator("#recovery-codes li").first().textContent();

            page.navigate(crm.address("logout"));
            new LoginScreen(page, crm).signIn(DemoLogin.LEADER);
            assertThat(page).hasURL(SECOND_STEP);
            page.navigate(crm.address("home.xhtml"));
            assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml.*"));

            page.navigate(crm.address("second-step.xhtml"));
            enter(page, first);
            assertThat(page).hasURL(SECOND_STEP);
            enter(page, Totp.code(secret, now() + 1));
            assertThat(page).hasURL(HOME);

            page.navigate(crm.address("system/own-second-factor.xhtml"));
            page.locator("[id='form:code']").fill(recovery);
            page.locator("[id='form:giveUp']").click();
            page.locator(".ui-confirmdialog-yes").click();
            assertThat(page.locator("[id='form:begin']")).isVisible();
        }
    }

    @Test
    void anAdministratorGetsNowhereWithoutOneOnceItIsAskedFor(RunningCrm crm) {
        try (BrowserContext window = crm.signedInAnew(DemoLogin.SYSADMIN, Look.ENGLISH_LIGHT)) {
            Page page = window.newPage();
            ask(page, crm, "true");

            page.navigate(crm.address("system/employee-list.xhtml"));
            assertThat(page).hasURL(OWN);
            page.locator("[id='form:begin']").click();
            String secret = page.locator("#secret").textContent().replace(" ", "");
            page.locator("[id='form:code']").fill(Totp.code(secret, now()));
            page.locator("[id='form:confirm']").click();
            assertThat(page.locator("#recovery-codes li")).hasCount(10);
            String recovery = page.locator("#recovery-codes li").first().textContent();
            page.navigate(crm.address("system/own-second-factor.xhtml"));
            assertThat(page.locator("[id='form:giveUp']")).hasCount(0);

            ask(page, crm, "false");
            page.navigate(crm.address("system/own-second-factor.xhtml"));
            page.locator("[id='form:code']").fill(recovery);
            page.locator("[id='form:giveUp']").click();
            page.locator(".ui-confirmdialog-yes").click();
            assertThat(page.locator("[id='form:begin']")).isVisible();
        }
    }

    private static void ask(Page page, RunningCrm crm, String state) {
        page.navigate(crm.address("system/edit-setting.xhtml?key=system.secondFactor.forAdministrators"));
        page.locator("[id='form:state']").selectOption(state);
        page.locator("[id='form:save']").click();
        page.waitForURL(address -> !address.contains("edit-setting"));
        page.waitForTimeout(IN_FORCE_MILLIS);
    }

    private static void enter(Page page, String code) {
        page.locator("[id='login:code']").fill(code);
        page.locator("[id='login:enter']").click();
    }

    private static long now() {
        return Instant.now().getEpochSecond() / 30;
    }
}
