package crm.web.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Opens a page and tells what is wrong with it. */
final class PageLooks {

    private static final Pattern RAW_KEY = Pattern.compile(
            "\\?\\?\\?|\\b(?:shared|system|customer|market|aftersales|help)(?:\\.[a-z][A-Za-z0-9-]*){2,}");

    /** Everything a person may read or hear, wherever it stands. */
    private static final String ALL_WORDS =
            """
            () => [document.title, document.body.innerText,
              ...[...document.querySelectorAll('*')].flatMap(e =>
                ['title', 'alt', 'placeholder', 'aria-label', 'value'].map(a => e.getAttribute(a) || ''))].join('\\n')
            """;

    /** Everything has come and nothing is being asked for. */
    private static final String AT_REST =
            """
            () => document.readyState === 'complete'
              && (typeof PrimeFaces === 'undefined' || PrimeFaces.ajax.Queue.isEmpty())
            """;

    /** Addresses that carry their content themselves. */
    private static final Set<String> WITHOUT_HOST = Set.of("data", "blob", "about");

    private static final int NODES_AT_MOST = 1_500;

    private final RunningCrm crm;
    private final BrowserContext window;
    private final Look look;
    private final List<String> faults = new ArrayList<>();

    PageLooks(RunningCrm crm, BrowserContext window, Look look) {
        this.crm = crm;
        this.window = window;
        this.look = look;
    }

    List<String> faults(String name, String address, boolean hasHelp) {
        try (Page page = window.newPage()) {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.type().equals("warning")) {
                    faults.add("console: " + message.text());
                }
            });
            page.onPageError(error -> faults.add("script: " + error));
            page.onRequest(request -> checkHost(request.url()));
            Response response = page.navigate(crm.address(address));
            if (response == null || response.status() != 200) {
                faults.add("answered " + (response == null ? "nothing" : response.status()));
                return faults;
            }
            page.waitForFunction(AT_REST);
            checkWords(page);
            if (hasHelp) {
                checkHelp(page, name);
            }
            checkAccess(page);
            checkSize(page);
        }
        return faults;
    }

    private void checkHost(String url) {
        URI own = URI.create(crm.address(""));
        String scheme = url.substring(0, url.indexOf(':'));
        if (!WITHOUT_HOST.contains(scheme) && !url.startsWith(own.getScheme() + "://" + own.getAuthority() + "/")) {
            faults.add("request to another host: " + url);
        }
    }

    private void checkWords(Page page) {
        String words = (String) page.evaluate(ALL_WORDS);
        RAW_KEY.matcher(words)
                .results()
                .map(found -> "message key on the page: " + found.group())
                .distinct()
                .forEach(faults::add);
        String language = page.locator("html").getAttribute("lang");
        if (!look.language().equals(language)) {
            faults.add("the page says its language is " + language);
        }
    }

    private void checkHelp(Page page, String name) {
        String about = page.locator("#help-about").count() == 0
                ? ""
                : page.locator("#help-about").textContent().strip();
        if (about.isEmpty()) {
            faults.add(name + " has no help text");
        }
    }

    private void checkAccess(Page page) {
        for (Rule rule : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
            rule.getNodes().stream()
                    .limit(3)
                    .forEach(node -> faults.add("axe: " + rule.getId() + " (" + rule.getHelp() + ") at "
                            + node.getTarget() + " " + shortened(node.getHtml())));
        }
    }

    private void checkSize(Page page) {
        int nodes = (Integer) page.evaluate("() => document.querySelectorAll('*').length");
        if (nodes > NODES_AT_MOST) {
            faults.add(nodes + " nodes; " + NODES_AT_MOST + " are the budget");
        }
    }

    private static String shortened(String html) {
        return html.length() > 160 ? html.substring(0, 160) + "…" : html;
    }
}
