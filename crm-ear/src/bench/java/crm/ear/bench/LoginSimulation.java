package crm.ear.bench;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.rendezVous;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** So many people sign in, spread evenly over half a minute or all at one instant. */
public class LoginSimulation extends Simulation {

    static final String SIGN_INS_PER_SECOND = "sign_ins_per_s";

    private static final int SECONDS = 30;
    private static final double NANOS_PER_MILLI = 1e6;

    private final int people = Integer.getInteger("bench.people");
    private final boolean burst = Boolean.getBoolean("bench.burst");
    private final Path file = Path.of(System.getProperty("bench.figures"));
    private final AtomicInteger next = new AtomicInteger();
    private final Collection<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicLong begun = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong ended = new AtomicLong();

    public LoginSimulation() {
        ChainBuilder arrive = exec(session -> session.set("name", BenchPeople.name(next.getAndIncrement())))
                .exec(http("login page").get("login.xhtml").check(status().is(200)));
        ChainBuilder enter = exec(session -> {
                    begun.accumulateAndGet(System.nanoTime(), Math::min);
                    return session;
                })
                .exec(http("sign in")
                        .post("login.xhtml")
                        .formParam("login", "login")
                        .formParam("login:portal", "STAFF")
                        .formParam("login:name", "#{name}")
                        .formParam("login:password", "Demo-2026!")
                        .formParam("login:back", "")
                        .formParam("login:enter", "")
                        .formParam("jakarta.faces.ViewState", "stateless")
                        .check(status().is(302))
                        .check(responseTimeInMillis().saveAs("ms")))
                .exec(session -> {
                    ended.accumulateAndGet(System.nanoTime(), Math::max);
                    if (!session.isFailed()) {
                        nanos.add((long) (session.getInt("ms") * NANOS_PER_MILLI));
                    }
                    return session;
                });
        ScenarioBuilder signing = scenario("people sign in")
                .exec(burst ? arrive.exec(rendezVous(people)).exec(enter) : arrive.exec(enter));
        setUp(signing.injectOpen(burst ? atOnceUsers(people) : rampUsers(people).during(SECONDS)))
                .protocols(http.baseUrl(System.getProperty("bench.address"))
                        .acceptHeader("text/html,application/xhtml+xml")
                        .acceptEncodingHeader("gzip")
                        .acceptLanguageHeader("en")
                        .shareConnections()
                        .disableFollowRedirect());
    }

    /** A round in which somebody was not let in has no figures. */
    @Override
    public void after() {
        if (nanos.size() < people) {
            System.out.println(people - nanos.size() + " of " + people + " were not let in");
            return;
        }
        Properties figures = new Properties();
        String kind = burst ? "login_burst_" + people : "login_" + people;
        double mean = nanos.stream().mapToLong(Long::longValue).average().orElseThrow() / NANOS_PER_MILLI;
        figures.setProperty(kind + "_mean_ms", Double.toString(mean));
        if (burst) {
            double seconds = (ended.get() - begun.get()) / 1e9;
            figures.setProperty(SIGN_INS_PER_SECOND, Double.toString(people / seconds));
        } else {
            figures.setProperty(kind + "_p95_ms", Double.toString(Percentile.ofNanos(nanos, 95)));
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            figures.store(writer, null);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
