package crm.ear.bench;

import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.exitBlockOnFail;
import static io.gatling.javaapi.core.CoreDsl.percent;
import static io.gatling.javaapi.core.CoreDsl.randomSwitch;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import crm.ear.visit.FormFields;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What people at the counter, supervisors and administrators do next, by how often they do it. Everybody thinks after each
 * request, ten seconds on average.
 */
final class DayActs {

    private static final Duration THINKING = Duration.ofSeconds(10);
    private static final String LIST = "customer/customer-list.xhtml";
    private static final int ROWS = 20;
    private static final int MOST_PAGES = 40;

    private final List<Sample> samples;
    private final UnaryOperator<Session> took;
    private final Runnable failed;

    /**
     * @param took is told of every right answer; its time is the session's {@code ms}
     * @param failed is told of every other
     */
    DayActs(List<Sample> samples, UnaryOperator<Session> took, Runnable failed) {
        this.samples = samples;
        this.took = took;
        this.failed = failed;
    }

    /** One thing after the other; what goes wrong is left and the next thing begun. */
    ChainBuilder next(BenchPeople.Part part) {
        ChainBuilder act =
                switch (part) {
                    case COUNTER -> counter();
                    case SUPERVISOR, LEADER -> supervisor();
                    case ADMINISTRATOR -> administrator();
                };
        // A request that fails leaves the act at once: it is counted here.
        return exitBlockOnFail().on(act).exec(session -> {
            if (session.isFailed()) {
                failed.run();
            }
            return session.markAsSucceeded();
        });
    }

    private ChainBuilder counter() {
        return randomSwitch()
                .on(
                        percent(20.0).then(page("name", session -> LIST + "?text=" + FormFields.encoded(sample().name()))),
                        percent(15.0).then(page("phone", session -> LIST + "?text=" + sample().phone())),
                        percent(5.0).then(page("number", session -> LIST + "?text=" + sample().number())),
                        percent(10.0).then(list()),
                        percent(10.0).then(turnPage()),
                        percent(25.0).then(record()),
                        percent(10.0).then(save()),
                        percent(5.0).then(page("desk", session -> "home.xhtml")));
    }

    private ChainBuilder supervisor() {
        return randomSwitch()
                .on(
                        percent(30.0).then(page("reviews", session -> "customer/opening-reviews.xhtml")),
                        percent(20.0).then(page("filter", session -> LIST + "?status=IN_REVIEW")),
                        percent(20.0).then(record()),
                        percent(20.0).then(turnPage()),
                        percent(10.0).then(page("desk", session -> "home.xhtml")));
    }

    private ChainBuilder administrator() {
        return randomSwitch()
                .on(
                        percent(40.0).then(page("audit", session -> "system/audit-search.xhtml")),
                        percent(40.0).then(page("employees", session -> "system/employee-list.xhtml")),
                        percent(20.0).then(page("desk", session -> "home.xhtml")));
    }

    private ChainBuilder page(String kind, Function<Session, String> address) {
        return exec(session -> session.set("page", address.apply(session))).exec(answered(get(kind)));
    }

    /** Some page of the list; its customers are the ones worked on next. */
    private ChainBuilder list() {
        return exec(session -> session.set("page", LIST + "?page=" + (1 + any(MOST_PAGES))))
                .exec(answered(get("list").check(regex("customer\\.xhtml\\?id=(\\d+)").findAll().saveAs("ids"))));
    }

    private ChainBuilder turnPage() {
        return exec(session -> session.set("page", LIST))
                .exec(answered(get("list")
                        .check(bodyString().saveAs("html"))
                        .check(PeoplesSteps.nonce().saveAs("nonce"))))
                .exec(session -> session.set("body", PeoplesSteps.turn(session, (1 + any(MOST_PAGES)) * ROWS, ROWS)))
                .exec(answered(PeoplesSteps.ajax("page", LIST)
                        .check(substring("<update id=\"list:table\"").exists())))
                .exec(session -> session.remove("html"));
    }

    private ChainBuilder record() {
        return list().exec(page("record", session -> "customer/customer.xhtml?id=" + known(session)));
    }

    /** Another may have saved meanwhile; being told so is an answer like any. */
    private ChainBuilder save() {
        return list()
                .exec(session -> session.set("page", "customer/edit-customer.xhtml?id=" + known(session)))
                .exec(answered(get("edit")
                        .check(bodyString().saveAs("html"))
                        .check(PeoplesSteps.nonce().saveAs("nonce"))))
                .exec(session -> session.set(
                        "body",
                        new FormFields(session.getString("html"), "form")
                                .with("form:occupation", "Measured " + any(Integer.MAX_VALUE))
                                .pressingPrimary(session.getString("nonce"))
                                .body()))
                .exec(answered(PeoplesSteps.ajax("save", "#{page}").check(substring("<partial-response").exists())))
                .exec(session -> session.remove("html"));
    }

    private static HttpRequestActionBuilder get(String kind) {
        return http(kind)
                .get("#{page}")
                .check(status().is(200))
                .check(substring("id=\"main\"").exists());
    }

    private ChainBuilder answered(HttpRequestActionBuilder request) {
        return exec(request.check(responseTimeInMillis().saveAs("ms")))
                .exec(took)
                .pause(session -> Duration.ofMillis((long) (-THINKING.toMillis() * Math.log(1 - fraction()))));
    }

    private static String known(Session session) {
        List<String> ids = session.getList("ids");
        return ids.get(any(ids.size()));
    }

    private Sample sample() {
        return samples.get(any(samples.size()));
    }

    private static int any(int below) {
        return ThreadLocalRandom.current().nextInt(below);
    }

    private static double fraction() {
        return ThreadLocalRandom.current().nextDouble();
    }
}
