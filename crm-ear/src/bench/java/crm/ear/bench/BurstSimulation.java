package crm.ear.bench;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.rendezVous;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import crm.ear.visit.FormFields;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/** Five hundred people at the counter have worked a while; then all of them ask for something at one moment. */
public class BurstSimulation extends Simulation {

    private static final int PEOPLE = 500;
    private static final int COMING_SECONDS = 60;
    private static final int REQUESTS_BEFORE = 20;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final String LIST = "customer/customer-list.xhtml";

    private final List<Sample> samples = Sample.read(Path.of(System.getProperty("bench.samples")));
    private final Attendance attendance = new Attendance();
    private final Collection<Long> nanos = new ConcurrentLinkedQueue<>();

    public BurstSimulation() {
        List<Integer> counter =
                Attendance.of(BenchPeople.Part.COUNTER, BenchPeople.MOST).subList(0, PEOPLE);
        setUp(scenario("all at one moment")
                        .exec(attendance.enter(BenchPeople.Part.COUNTER, counter))
                        .repeat(REQUESTS_BEFORE)
                        .on(exec(find()).pause(1))
                        .exec(rendezVous(PEOPLE))
                        .exec(find())
                        .exec(session -> {
                            if (!session.isFailed()) {
                                nanos.add(session.getInt("ms") * NANOS_PER_MILLI);
                            }
                            return session;
                        })
                        .injectOpen(rampUsers(PEOPLE).during(COMING_SECONDS)))
                .protocols(PeoplesSteps.protocol(System.getProperty("bench.address")).shareConnections())
                .maxDuration(LONGEST); // all wait for the last one, who may not come
    }

    private ChainBuilder find() {
        return exec((Session session) -> session.markAsSucceeded()
                        .set("page", LIST + "?text=" + FormFields.encoded(sample().name())))
                .exec(http("find")
                        .get("#{page}")
                        .check(status().is(200))
                        .check(substring("id=\"main\"").exists())
                        .check(responseTimeInMillis().saveAs("ms")));
    }

    private Sample sample() {
        return samples.get(ThreadLocalRandom.current().nextInt(samples.size()));
    }

    @Override
    public void after() {
        Properties figures = new Properties();
        figures.setProperty("burst_500_errors", Integer.toString(PEOPLE - nanos.size()));
        nanos.stream()
                .mapToLong(Long::longValue)
                .average()
                .ifPresent(mean ->
                        figures.setProperty("burst_500_mean_ms", Double.toString(mean / NANOS_PER_MILLI)));
        try (Writer writer = Files.newBufferedWriter(Path.of(System.getProperty("bench.figures")))) {
            figures.store(writer, null);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
