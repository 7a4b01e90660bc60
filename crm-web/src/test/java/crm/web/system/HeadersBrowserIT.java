package crm.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.web.browser.OnRunningCrm;
import crm.web.browser.RunningCrm;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells the browser: a login page, a page behind it, a resource, a page that is not there. */
@OnRunningCrm
class HeadersBrowserIT {

    private static final String RESOURCE = "jakarta.faces.resource/crm.css.xhtml?ln=crm";

    @ParameterizedTest
    @ValueSource(strings = {"login.xhtml", "home.xhtml", RESOURCE, "no-such-page.xhtml", "look", ""})
    void everyAnswerBearsTheHeadersOfARecentBrowser(String address, RunningCrm crm) throws Exception {
        HttpResponse<String> answer = get(crm, address);

        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("SAMEORIGIN", header(answer, "X-Frame-Options"));
        assertEquals("same-origin", header(answer, "Referrer-Policy"));
        assertTrue(header(answer, "Permissions-Policy").contains("camera=()"));
        assertEquals("same-origin", header(answer, "Cross-Origin-Opener-Policy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"login.xhtml", RESOURCE, "no-such-page.xhtml"})
    void noAnswerMayBeFramedByAnotherSiteOrLoadForeignScripts(String address, RunningCrm crm) throws Exception {
        String policy = header(get(crm, address), "Content-Security-Policy");

        assertTrue(policy.contains("frame-ancestors 'self'"), policy);
        assertTrue(policy.startsWith("default-src 'self'") || policy.startsWith("default-src 'none'"), policy);
        assertFalse(policy.contains("script-src 'unsafe-inline'"), policy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"login.xhtml", "home.xhtml", RESOURCE, "no-such-page.xhtml"})
    void noAnswerTellsTheServersVersion(String address, RunningCrm crm) throws Exception {
        HttpResponse<String> answer = get(crm, address);

        assertEquals("", header(answer, "X-Powered-By"));
        assertFalse(header(answer, "Server").matches(".*\\d.*"), () -> header(answer, "Server"));
        assertFalse(answer.body().contains("6.2025"), "the version of the server");
    }

    @ParameterizedTest
    @ValueSource(strings = {"login.xhtml", "no-such-page.xhtml"})
    void theSessionsCookieIsHiddenFromScriptsAndStaysOnThisSite(String address, RunningCrm crm) throws Exception {
        String cookie = header(get(crm, address), "Set-Cookie");

        assertTrue(cookie.startsWith("crm="), cookie);
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.toLowerCase(Locale.ROOT).contains("samesite=lax"), cookie);
    }

    private static HttpResponse<String> get(RunningCrm crm, String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(crm.address(address))).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
