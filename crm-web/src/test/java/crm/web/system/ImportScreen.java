package crm.web.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import crm.web.browser.RunningCrm;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The three pages of an import: the file, what its columns mean, the run. */
public final class ImportScreen {

    private static final int LONGEST_RUN_MILLIS = 120_000;
    private static final Pattern MAPPING = Pattern.compile(".*/import-mapping\\.xhtml\\?id=\\d+.*");
    private static final Pattern RUN = Pattern.compile(".*/import\\.xhtml\\?id=\\d+.*");

    private final Page page;
    private final RunningCrm crm;

    public ImportScreen(Page page, RunningCrm crm) {
        this.page = page;
        this.crm = crm;
    }

    /** Uploads a file of customers and comes to the mapping. */
    public void upload(String source, Path file) {
        upload("customer", source, file);
    }

    /** Uploads a file of that kind of rows and comes to the mapping. */
    public void upload(String kind, String source, Path file) {
        page.navigate(crm.address("system/import-file.xhtml"));
        page.locator("[id='form:kind']").selectOption(kind);
        page.locator("[id='form:source']").fill(source);
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("[id='form:next']").click();
        page.waitForURL(MAPPING);
    }

    /** Tries the file out as it was recognised, and waits for what would be accepted. */
    public void tryOut() {
        page.locator("[id='form:try']").click();
        page.waitForURL(RUN);
        start().waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_RUN_MILLIS));
    }

    /** Takes the accepted rows in, and waits for the end. */
    public void run() {
        start().click();
        start().waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.DETACHED)
                .setTimeout(LONGEST_RUN_MILLIS));
        page.locator("[id='form:cancel']")
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.DETACHED)
                        .setTimeout(LONGEST_RUN_MILLIS));
    }

    private Locator start() {
        return page.locator("[id='form:start']");
    }
}
