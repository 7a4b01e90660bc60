package crm.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import crm.system.testing.ServerProcess;
import crm.system.testing.TestDatabase;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The system with fresh demo data, a browser before it, and a signed-in session per demo login. */
public final class RunningCrm implements Closeable {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    /** How long a page may take to show what a test expects; work in the background on a busy machine takes its time. */
    private static final int PATIENCE_MILLIS = 60_000;

    private final Closeable server;
    private final URI site;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<DemoLogin, String> sessions = new EnumMap<>(DemoLogin.class);

    private RunningCrm(Closeable server, URI site, Playwright playwright, Browser browser) {
        this.server = server;
        this.site = site;
        this.playwright = playwright;
        this.browser = browser;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    /** Starts the built WAR; a system that runs already can be named by {@code crm.test.address} instead. */
    static RunningCrm start() {
        String running = System.getProperty("crm.test.address", "");
        if (!running.isBlank()) {
            Playwright playwright = Chromium.playwright();
            return new RunningCrm(() -> {}, URI.create(running), playwright, Chromium.launch(playwright));
        }
        try {
            ServerProcess server = ServerProcess.start(
                    Path.of(System.getProperty("payara.microJar")).toAbsolutePath(),
                    Path.of(System.getProperty("crm.test.war")).toAbsolutePath(),
                    TestDatabase.freshFolder("browser"));
            Playwright playwright = Chromium.playwright();
            return new RunningCrm(server, server.address(), playwright, Chromium.launch(playwright));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the server started", stopped);
        }
    }

    /** The full address of a page such as {@code customer/customer-list.xhtml}. */
    public String address(String page) {
        return site.resolve(page).toString();
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
        context.addCookies(List.of(
                new Cookie("crm-language", look.language()).setUrl(site.toString()),
                new Cookie("crm-theme", look.theme()).setUrl(site.toString())));
        return context;
    }

    @Override
    public void close() throws IOException {
        browser.close();
        playwright.close();
        server.close();
    }
}
