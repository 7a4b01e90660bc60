package crm.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import crm.system.testing.ServerProcess;
import crm.system.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The system with fresh demo data, a browser before it, and a signed-in session per demo login. */
public final class RunningCrm implements AutoCloseable {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final ServerProcess server;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<DemoLogin, String> sessions = new EnumMap<>(DemoLogin.class);

    private RunningCrm(ServerProcess server, Playwright playwright, Browser browser) {
        this.server = server;
        this.playwright = playwright;
        this.browser = browser;
    }

    static RunningCrm start() {
        try {
            ServerProcess server = ServerProcess.start(
                    Path.of(System.getProperty("payara.microJar")).toAbsolutePath(),
                    Path.of(System.getProperty("crm.test.war")).toAbsolutePath(),
                    TestDatabase.freshFolder("browser"));
            Playwright playwright = Chromium.playwright();
            return new RunningCrm(server, playwright, Chromium.launch(playwright));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the server started", stopped);
        }
    }

    /** The full address of a page such as {@code customer/customer-list.xhtml}. */
    public String address(String page) {
        return server.address().resolve(page).toString();
    }

    /** A browser window of somebody who has not signed in. */
    public BrowserContext stranger(Look look) {
        return dressed(options(), look);
    }

    /** A browser window of a demo login; it signs in once per run, and its windows share that session. */
    public BrowserContext signedIn(DemoLogin login, Look look) {
        String state = sessions.computeIfAbsent(login, this::signIn);
        return dressed(options().setStorageState(state), look);
    }

    /** A window of a demo login with a session of its own, for tests that end it. */
    public BrowserContext signedInAnew(DemoLogin login, Look look) {
        return dressed(options().setStorageState(signIn(login)), look);
    }

    private String signIn(DemoLogin login) {
        try (BrowserContext context = stranger(Look.ENGLISH_LIGHT)) {
            Page page = context.newPage();
            new LoginScreen(page, this).signIn(login);
            page.waitForURL(Pattern.compile(".*/crm/(?!login).*"));
            return context.storageState();
        }
    }

    private NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
    }

    private BrowserContext dressed(NewContextOptions options, Look look) {
        BrowserContext context = browser.newContext(options.setLocale(look.language()));
        String site = server.address().toString();
        context.addCookies(List.of(
                new Cookie("crm-language", look.language()).setUrl(site),
                new Cookie("crm-theme", look.theme()).setUrl(site)));
        return context;
    }

    @Override
    public void close() throws IOException {
        browser.close();
        playwright.close();
        server.close();
    }
}
