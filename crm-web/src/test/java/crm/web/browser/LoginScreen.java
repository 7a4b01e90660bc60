package crm.web.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import crm.system.session.Portal;

/** The login page. */
public final class LoginScreen {

    private final Page page;
    private final RunningCrm crm;

    public LoginScreen(Page page, RunningCrm crm) {
        this.page = page;
        this.crm = crm;
    }

    /** Opens the page, chooses the portal and signs in. */
    public void signIn(DemoLogin login) {
        signIn(login.role().portal(), login.account(), DemoLogin.PASSWORD);
    }

    /** Opens the page, chooses the portal and tries to sign in. */
    public void signIn(Portal portal, String account, String password) {
        page.navigate(crm.address("login.xhtml"));
        Locator door = page.locator("input[type=radio][value=" + portal + "]");
        door.check(new Locator.CheckOptions().setForce(true));
        page.locator("[id='login:name']").fill(account);
        page.locator("[id='login:password']").fill(password);
        page.locator("[id='login:password']").press("Enter");
    }
}
