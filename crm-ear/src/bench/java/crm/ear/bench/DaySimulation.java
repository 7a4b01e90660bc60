package crm.ear.bench;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
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
import java.util.concurrent.atomic.AtomicInteger;

/** A thousand people come within a minute and do their work; ten minutes of it are measured. */
public class DaySimulation extends Simulation {

    private static final Duration COMING = Duration.ofSeconds(60);
    private static final Duration SETTLING = Duration.ofSeconds(60);
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("bench.seconds", 600));
    private static final Duration LOOKING = Duration.ofSeconds(5);
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final double PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final ProcessFigures server = new ProcessFigures(Long.getLong("bench.pid"));
    private final ProcessFigures driver = new ProcessFigures(ProcessHandle.current().pid());
    private final Attendance attendance = new Attendance();
    private final Collection<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger errors = new AtomicInteger();
    private final Properties figures = new Properties();

    private volatile boolean measuring;
    private double begun;
    private double serverCpu;
    private double driverCpu;
    private double memory;

    public DaySimulation() {
        DayActs acts = new DayActs(Sample.read(Path.of(System.getProperty("bench.samples"))), this::took, this::failed);
        List<PopulationBuilder> people = new ArrayList<>();
        for (BenchPeople.Part part : BenchPeople.Part.values()) {
            List<Integer> all = Attendance.of(part, BenchPeople.MOST);
            if (!all.isEmpty()) {
                people.add(scenario(part.name())
                        .exec(attendance.enter(part, all))
                        .during(COMING.plus(SETTLING).plus(MEASURED))
                        .on(acts.next(part))
                        .injectOpen(rampUsers(all.size()).during(COMING)));
            }
        }
        people.add(scenario("the clock").exec(clock()).injectOpen(atOnceUsers(1)));
        setUp(people).protocols(PeoplesSteps.protocol(System.getProperty("bench.address")).shareConnections());
    }

    private ChainBuilder clock() {
        return exec((Session session) -> session)
                .pause(COMING.plus(SETTLING))
                .exec(session -> {
                    begun = System.nanoTime();
                    serverCpu = server.cpuMillis();
                    driverCpu = driver.cpuMillis();
                    measuring = true;
                    return session;
                })
                .during(MEASURED)
                .on(exec((Session session) -> {
                            memory = Math.max(memory, server.residentMb());
                            return session;
                        })
                        .pause(LOOKING))
                .exec(session -> {
                    measuring = false;
                    double millis = (System.nanoTime() - begun) / NANOS_PER_MILLI;
                    put("cpu_percent", 100 * (server.cpuMillis() - serverCpu) / millis / PROCESSORS);
                    put("driver_cpu_percent", 100 * (driver.cpuMillis() - driverCpu) / millis / PROCESSORS);
                    return session;
                });
    }

    private Session took(Session session) {
        if (measuring) {
            nanos.add(session.getInt("ms") * NANOS_PER_MILLI);
        }
        return session;
    }

    private void failed() {
        if (measuring) {
            errors.incrementAndGet();
        }
    }

    private void put(String name, double value) {
        figures.setProperty("day_" + name, Double.toString(value));
    }

    /** Somebody who was not let in is an error, too. */
    @Override
    public void after() {
        put("mean_ms", nanos.stream().mapToLong(Long::longValue).average().orElseThrow() / NANOS_PER_MILLI);
        put("p95_ms", Percentile.ofNanos(nanos, 95));
        put("p99_ms", Percentile.ofNanos(nanos, 99));
        put("errors", errors.get() + BenchPeople.MOST - attendance.present());
        put("rss_mb", memory);
        try (Writer writer = Files.newBufferedWriter(Path.of(System.getProperty("bench.figures")))) {
            figures.store(writer, null);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
