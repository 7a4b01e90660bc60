package crm.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a browser: the one that {@code crm.browser} (or {@code CRM_BROWSER}) names, else an installed one, else one from
 * the system's package manager, else Playwright's own download.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge");
    private static final List<Path> ELSEWHERE = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"),
            Path.of("C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"));
    private static final int MINUTES_TO_INSTALL = 5;

    private static Optional<Path> found;

    private Chromium() {}

    /** Playwright, told not to download a browser when there is one. */
    static Playwright playwright() {
        found = configured().or(Chromium::installed).or(Chromium::fromThePackageManager);
        return Playwright.create(new Playwright.CreateOptions()
                .setEnv(found.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
    }

    static Browser launch(Playwright playwright) {
        LaunchOptions options = new LaunchOptions().setHeadless(true);
        found.ifPresent(options::setExecutablePath);
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException refused) {
            throw new IllegalStateException(
                    "The browser tests need Chromium. Install it (Debian, Ubuntu: apt-get install chromium) or name one"
                            + " by -Dcrm.browser=PATH or CRM_BROWSER. " + refused.getMessage(),
                    refused);
        }
    }

    private static Optional<Path> configured() {
        String named = System.getProperty("crm.browser", "");
        if (named.isBlank()) {
            named = System.getenv().getOrDefault("CRM_BROWSER", "");
        }
        if (named.isBlank()) {
            return Optional.empty();
        }
        Path path = Path.of(named);
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException("crm.browser names " + named + ", which is no program that can be run");
        }
        return Optional.of(path);
    }

    private static Optional<Path> installed() {
        Stream<Path> onThePath = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onThePath, ELSEWHERE.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> fromThePackageManager() {
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get")) || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        boolean done = runs("apt-get", "update", "-q")
                && runs("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
        return done ? installed() : Optional.empty();
    }

    private static boolean runs(String... command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            return process.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException cannot) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
