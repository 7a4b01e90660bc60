package crm.ear.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.http.HttpDsl.CookieKey;
import static io.gatling.javaapi.http.HttpDsl.flushCookieJar;
import static io.gatling.javaapi.http.HttpDsl.getCookieValue;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import crm.ear.visit.FormFields;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;

/** What all simulated people do alike: sign in, turn a list's page, press a button. */
final class PeoplesSteps {

    private PeoplesSteps() {}

    static HttpProtocolBuilder protocol(String address) {
        return http.baseUrl(address)
                .acceptHeader("text/html,application/xhtml+xml")
                .acceptEncodingHeader("gzip")
                .acceptLanguageHeader("en")
                .disableFollowRedirect();
    }

    /** One of the staff comes, up to the desk. The account may be an expression. */
    static ChainBuilder signIn(String account) {
        return signIn("STAFF", account);
    }

    static ChainBuilder signIn(String portal, String account) {
        return exec(flushCookieJar())
                .exec(http("login page").get("login.xhtml").check(status().is(200)))
                .exec(enter(portal, account))
                .exec(getCookieValue(CookieKey("crm").withSecure(false).saveAs("cookie")))
                .exec(http("desk").get("home.xhtml").check(status().is(200)))
                .exitHereIfFailed();
    }

    static HttpRequestActionBuilder enter(String portal, String account) {
        return http("sign in")
                .post("login.xhtml")
                .formParam("login", "login")
                .formParam("login:portal", portal)
                .formParam("login:name", account)
                .formParam("login:password", "Demo-2026!")
                .formParam("login:back", "")
                .formParam("login:enter", "")
                .formParam("jakarta.faces.ViewState", "stateless")
                .check(status().is(302));
    }

    /** A form of the page, sent as the page's own script sends it; its body is the session's {@code body}. */
    static HttpRequestActionBuilder ajax(String kind, String page) {
        return http(kind)
                .post(page)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .header("Faces-Request", "partial/ajax")
                .header("X-Requested-With", "XMLHttpRequest")
                .body(StringBody("#{body}"))
                .check(status().is(200));
    }

    /** What a page's own script must show with every form it sends. */
    static CheckBuilder.MultipleFind<String> nonce() {
        return regex("PrimeFaces\\.csp\\.init\\('([^']+)'\\)");
    }

    /** The body that turns the list in the session's {@code html} to the rows from {@code first} on. */
    static String turn(Session session, int first, int rows) {
        return new FormFields(session.getString("html"), "list")
                .with("jakarta.faces.partial.ajax", "true")
                .with("jakarta.faces.source", "list:table")
                .with("jakarta.faces.partial.execute", "list:table")
                .with("jakarta.faces.partial.render", "list:table")
                .with("list:table", "list:table")
                .with("list:table_pagination", "true")
                .with("list:table_first", Integer.toString(first))
                .with("list:table_rows", Integer.toString(rows))
                .with("list:table_skipChildren", "true")
                .with("list:table_encodeFeature", "true")
                .with("primefaces.nonce", session.getString("nonce"))
                .body();
    }
}
