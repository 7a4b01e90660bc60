package crm.ear.bench;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.flushCookieJar;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import crm.ear.visit.FormFields;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * One person after the other, one request at a time: what each kind of request costs. A province leader reads, an account
 * manager saves. Each kind is warmed up before it is measured.
 */
public class PagesSimulation extends Simulation {

    private static final String LIST = "customer/customer-list.xhtml";
    private static final int WARM_UP = Integer.getInteger("bench.warm", 3_000);
    private static final int MEASURED = Integer.getInteger("bench.measured", 500);
    private static final int SIGN_INS = 20;
    private static final int ROWS = 20;
    private static final int PAGES = 50;
    private static final int MOST_WARM_SAVES = 1_000;

    private final URI address = URI.create(System.getProperty("bench.address"));
    private final List<Sample> samples = Sample.read(Path.of(System.getProperty("bench.samples")));
    private final Meter meter = new Meter(
            new ProcessFigures(Long.getLong("bench.pid")), Path.of(System.getProperty("bench.figures")));
    private int turn;

    public PagesSimulation() {
        ScenarioBuilder reading = scenario("a province leader reads")
                .exec(PeoplesSteps.signIn("leader"))
                // The second time counts: what all pages share is warm for the first of them, too.
                .repeat(2)
                .on(exec(read("list", sample -> LIST))
                        .exec(turnPages())
                        .exec(read("filter", sample -> LIST + "?status=ACTIVE&unit=" + sample.unit()))
                        .exec(read("name", sample -> LIST + "?text=" + FormFields.encoded(sample.name())))
                        .exec(read("phone", sample -> LIST + "?text=" + sample.phone()))
                        .exec(read("document", sample -> LIST + "?text=" + sample.document()))
                        .exec(read("number", sample -> LIST + "?text=" + sample.number()))
                        .exec(read("record", sample -> "customer/customer.xhtml?id=" + sample.id())));
        ScenarioBuilder saving =
                scenario("an account manager saves").exec(PeoplesSteps.signIn("manager")).exec(save());
        ScenarioBuilder entering = scenario("people sign in").exec(signIns());
        setUp(reading.injectOpen(atOnceUsers(1))
                        .andThen(saving.injectOpen(atOnceUsers(1))
                                .andThen(entering.injectOpen(atOnceUsers(1)))))
                .protocols(PeoplesSteps.protocol(address.toString()));
    }

    /** A page that is asked for anew each time, for another sample. */
    private ChainBuilder read(String kind, Function<Sample, String> page) {
        ChainBuilder one = exec(session -> session.set("page", page.apply(next())))
                .exec(http(kind)
                        .get("#{page}")
                        .check(status().is(200))
                        .check(substring("id=\"main\"").exists())
                        .check(responseTimeInMillis().saveAs("ms")));
        return measured(kind, one)
                .exec(session -> {
                    meter.size(kind, size(session).of(address.resolve(page.apply(samples.get(0)))));
                    return session;
                });
    }

    /** The list, turned by its paginator. */
    private ChainBuilder turnPages() {
        ChainBuilder one = exec(session -> session.set("body", turnOf(session)))
                .exec(PeoplesSteps.ajax("page", LIST)
                        .check(substring("<update id=\"list:table\"").exists())
                        .check(responseTimeInMillis().saveAs("ms")));
        return exec(http("list")
                        .get(LIST)
                        .check(bodyString().saveAs("html"))
                        .check(PeoplesSteps.nonce().saveAs("nonce")))
                .exec(measured("page", one))
                .exec(session -> {
                    meter.size("page", size(session).of(address.resolve(LIST), turnOf(session)));
                    return session.remove("html");
                });
    }

    private String turnOf(Session session) {
        return PeoplesSteps.turn(session, (1 + turn++ % PAGES) * ROWS, ROWS);
    }

    /** Opens the form of one of the manager's customers, changes a word and saves; only the saving counts. */
    private ChainBuilder save() {
        ChainBuilder open = exec(session -> session.set("page", editPage(session)))
                .exec(http("edit")
                        .get("#{page}")
                        .check(status().is(200))
                        .check(bodyString().saveAs("html"))
                        .check(PeoplesSteps.nonce().saveAs("nonce")))
                .exec(session -> session.set("body", changed(session)));
        ChainBuilder one = exec(session -> {
                    meter.resume();
                    return session;
                })
                .exec(PeoplesSteps.ajax("save", "#{page}")
                        .check(substring("<redirect").exists())
                        .check(responseTimeInMillis().saveAs("ms")))
                .exec(session -> {
                    meter.pause();
                    return session;
                });
        return exec(http("list").get(LIST).check(regex("customer\\.xhtml\\?id=(\\d+)").findAll().saveAs("ids")))
                .exitHereIfFailed()
                .repeat(Math.min(WARM_UP, MOST_WARM_SAVES))
                .on(exec(open).exec(one))
                .exec(session -> {
                    meter.begin();
                    meter.pause();
                    return session;
                })
                .repeat(MEASURED)
                .on(exec(open).exec(one).exec(this::took))
                .exec(session -> {
                    meter.end("save");
                    return session;
                })
                .exec(open)
                .exec(session -> {
                    meter.size(
                            "save",
                            size(session).of(address.resolve(session.getString("page")), session.getString("body")));
                    return session;
                });
    }

    private String editPage(Session session) {
        List<String> ids = session.getList("ids");
        return "customer/edit-customer.xhtml?id=" + ids.get(turn++ % ids.size());
    }

    private String changed(Session session) {
        return new FormFields(session.getString("html"), "form")
                .with("form:occupation", "Measured " + turn++)
                .pressingPrimary(session.getString("nonce"))
                .body();
    }

    /** What a sign-in costs the server, hashing included. */
    private ChainBuilder signIns() {
        ChainBuilder one = exec(flushCookieJar())
                .exec(http("login page").get("login.xhtml").check(status().is(200)))
                .exec(PeoplesSteps.enter("STAFF", "leader").check(responseTimeInMillis().saveAs("ms")));
        return exec(session -> {
                    meter.begin();
                    return session;
                })
                .repeat(SIGN_INS)
                .on(exec(one).exec(this::took))
                .exec(session -> {
                    meter.pause();
                    meter.end("login");
                    return session;
                });
    }

    private ChainBuilder measured(String kind, ChainBuilder one) {
        return exec(one)
                .repeat(WARM_UP)
                .on(one)
                .exec(session -> {
                    meter.begin();
                    return session;
                })
                .repeat(MEASURED)
                .on(exec(one).exec(this::took))
                .exec(session -> {
                    meter.pause();
                    meter.end(kind);
                    return session;
                });
    }

    private Session took(Session session) {
        if (!session.isFailed()) {
            meter.took(session.getInt("ms"));
        }
        return session.markAsSucceeded();
    }

    private static WireSize size(Session session) {
        return new WireSize(session.getString("cookie"));
    }

    private Sample next() {
        return samples.get(turn++ % samples.size());
    }
}
