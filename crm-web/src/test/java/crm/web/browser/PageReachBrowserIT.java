package crm.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page is reached by exactly those whose rights say so. */
@OnRunningCrm
class PageReachBrowserIT {

    private static final String LOGIN = "login.xhtml";

    private static PageBook book;
    private static ExamplePages examples;

    @BeforeAll
    static void readTheBook(ExamplePages found) {
        book = new PageBook();
        examples = found;
    }

    @Test
    void everyPageIsLinkedFromAnother() {
        assertEquals(Set.of(), examples.without(), "pages that need an id, and that no page leads to");
    }

    @ParameterizedTest
    @EnumSource(DemoLogin.class)
    void aRoleReachesItsPagesAndNoOthers(DemoLogin login, RunningCrm crm) {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> met = new TreeMap<>();

        try (BrowserContext window = crm.signedIn(login, Look.ENGLISH_LIGHT)) {
            for (String page : book.pages()) {
                if (!page.equals(LOGIN)) {
                    expected.put(page, book.allows(page, login.role()) ? "opened" : "refused");
                    met.put(page, outcome(crm, window, examples.address(page, login)));
                }
            }
        }

        assertEquals(expected, met);
    }

    @Test
    void aStrangerIsAskedToSignIn(RunningCrm crm) {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> met = new TreeMap<>();

        try (BrowserContext window = crm.stranger(Look.ENGLISH_LIGHT)) {
            for (String page : book.pages()) {
                expected.put(page, book.isPublic(page) ? "opened" : "sent to login");
                met.put(page, outcome(crm, window, examples.address(page)));
            }
        }

        assertEquals(expected, met);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-such-page.xhtml",
                "customer/no-such-page.xhtml",
                "WEB-INF/templates/shell.xhtml",
                "WEB-INF/web.xml",
                "META-INF/persistence.xml"
            })
    void whatIsNoPageIsNotFound(String page, RunningCrm crm) {
        try (BrowserContext window = crm.signedIn(DemoLogin.ADMIN, Look.ENGLISH_LIGHT)) {
            assertEquals("not found", outcome(crm, window, page));
        }
    }

    private static String outcome(RunningCrm crm, BrowserContext window, String page) {
        APIRequestContext http = window.request();
        APIResponse response =
                http.get(crm.address(page), RequestOptions.create().setMaxRedirects(0));
        try {
            int status = response.status();
            String location = response.headers().getOrDefault("location", "");
            return switch (status) {
                case 200 -> "opened";
                case 403 -> "refused";
                case 404 -> "not found";
                case 301, 302, 303, 307 -> location.contains(LOGIN) ? "sent to login" : "sent to " + location;
                default -> "answered " + status;
            };
        } finally {
            response.dispose();
        }
    }
}
