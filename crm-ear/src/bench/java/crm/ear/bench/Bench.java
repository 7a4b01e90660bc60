package crm.ear.bench;

import de.mkammerer.argon2.Argon2Advanced;
import de.mkammerer.argon2.Argon2Factory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * {@code mvn -Pbench verify}: measures the groups that {@code crm.bench.groups} names ({@code start}, {@code pages},
 * {@code hash}), or all, and writes {@code results.json} and a table beside it.
 */
public final class Bench {

    private static final String ALL = "start,pages,hash";
    private static final int SECONDS_TO_REST = 20;
    private static final int HASHES = 21;

    /** The cost the program ships with: 19 MiB, two passes, one lane. */
    private static final int HASH_KIB = 19_456;

    private static final int HASH_PASSES = 2;

    private final Path folder;
    private final Path bundle;
    private final Path data;
    private final int customers;
    private final Figures figures = new Figures();

    private Bench(Path folder, Path bundle, int customers) {
        this.folder = folder;
        this.bundle = bundle;
        this.customers = customers;
        data = folder.resolve("data-" + customers);
    }

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        if (!ProcessFigures.canBeHad()) {
            throw new IllegalStateException("The bench reads CPU and memory from /proc and so needs Linux.");
        }
        Path folder = Files.createDirectories(Path.of(System.getProperty("bench.folder")));
        Set<String> groups = Set.copyOf(Arrays.asList(named("crm.bench.groups", ALL).split(",", -1)));
        int customers = Integer.parseInt(named("crm.bench.customers", "100000"));
        new Bench(folder, Path.of(System.getProperty("bench.bundle")), customers).run(groups);
    }

    private void run(Set<String> groups) throws IOException, InterruptedException, SQLException {
        if (groups.contains("hash")) {
            figures.put("hash_ms", hashMillis());
        }
        if (groups.contains("start") || groups.contains("pages")) {
            fill();
            List<Sample> samples = Sample.draw(data);
            Sample.write(samples, folder.resolve("samples.tsv"));
            try (BenchServer server = BenchServer.start(bundle, data, customers, folder.resolve("server.log"))) {
                if (groups.contains("start")) {
                    TimeUnit.SECONDS.sleep(SECONDS_TO_REST);
                    figures.put("start_s", server.startSeconds());
                    figures.put("idle_rss_mb", server.figures().residentMb());
                }
                if (groups.contains("pages")) {
                    pages(server);
                }
            }
        }
        figures.write(folder.resolve("results.json"));
        Files.writeString(folder.resolve("results.txt"), figures.table());
        System.out.println(figures.table());
    }

    /** The first start writes the demo data; it is kept for the next bench. */
    private void fill() throws IOException, InterruptedException {
        if (!Files.exists(data.resolve("crm.mv.db"))) {
            System.out.println("Writing " + customers + " customers into " + data);
            BenchServer.start(bundle, data, customers, folder.resolve("server.log")).close();
        }
    }

    /** In a process of its own, so that the driver's garbage is not the bench's. */
    private void pages(BenchServer server) throws IOException, InterruptedException {
        Path measured = folder.resolve("pages.properties");
        Files.deleteIfExists(measured);
        // Without it Gatling writes every request and answer, which takes the processor from the server.
        Path logging = Files.writeString(
                folder.resolve("logback.xml"), "<configuration><root level=\"WARN\"/></configuration>");
        int code = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Xmx512m",
                        "-Dlogback.configurationFile=" + logging,
                        "-Dbench.address=" + server.address(),
                        "-Dbench.pid=" + server.figures().pid(),
                        "-Dbench.samples=" + folder.resolve("samples.tsv"),
                        "-Dbench.figures=" + measured,
                        "-Dbench.warm=" + named("crm.bench.warm", "300"),
                        "-Dbench.measured=" + named("crm.bench.measured", "300"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.gatling.app.Gatling",
                        "-s",
                        "crm.ear.bench.PagesSimulation",
                        "-rf",
                        folder.resolve("gatling").toString(),
                        "-nr"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("gatling.log").toFile())
                .start()
                .waitFor();
        if (code != 0) {
            System.out.println("Gatling ended with " + code + "; " + folder.resolve("gatling.log") + " tells why");
        }
        figures.read(measured);
    }

    /** The median of bare hashes on one core. */
    private static double hashMillis() {
        Argon2Advanced argon2 = Argon2Factory.createAdvanced(Argon2Factory.Argon2Types.ARGON2id);
        double[] millis = new double[HASHES];
        for (int i = 0; i < HASHES; i++) {
            long begun = System.nanoTime();
            argon2.hash(HASH_PASSES, HASH_KIB, 1, "Demo-2026!".toCharArray());
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        return millis[HASHES / 2];
    }

    private static String named(String property, String otherwise) {
        String value = System.getProperty(property, "");
        return value.isBlank() ? otherwise : value;
    }
}
