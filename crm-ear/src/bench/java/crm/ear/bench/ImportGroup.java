package crm.ear.bench;

import crm.ear.visit.CustomerFile;
import crm.ear.visit.ImportDialogue;
import crm.ear.visit.Visitor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A file of customers taken in through the pages: once with nobody else there, beside the same rows by plain JDBC in the
 * same run; and once while people open their lists, for what they feel of it. Memory is the most that either added.
 */
final class ImportGroup implements Group {

    private static final int ROWS = 50_000;
    private static final int WARM_UP = 1_000;
    private static final int UNDISTURBED = 300;
    private static final int THINK_MILLIS = 100;

    /** An import rests for people who were there until just now: here those who warmed the server up. */
    private static final int UNTIL_FORGOTTEN_SECONDS = 12;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void measure(Workplace place, Figures figures) throws Exception {
        Path before = place.copy(place.data(), "import-before");
        Path alone = place.copy(place.data(), "import-alone");
        Path file = place.folder().resolve("customers.csv");
        CustomerFile.write(file, ROWS);
        double added = take(place, alone, file, reader -> {
                    TimeUnit.SECONDS.sleep(UNTIL_FORGOTTEN_SECONDS);
                    return false;
                })
                .mostMemory();
        figures.put("import_rows_per_s", ROWS / RawInsert.importSeconds(alone));
        figures.put("import_raw_rows_per_s", RawInsert.rowsPerSecond(before, alone));

        Path felt = place.copy(place.data(), "import-felt");
        List<Long> undisturbed = new ArrayList<>();
        Disturbance seen = take(place, felt, file, reader -> {
            for (int turn = 0; turn < UNDISTURBED; turn++) {
                undisturbed.add(look(reader));
                TimeUnit.MILLISECONDS.sleep(THINK_MILLIS);
            }
            return true;
        });
        figures.put("import_added_mb", Math.max(added, seen.mostMemory()));
        figures.put("import_p95_factor", Percentile.ofNanos(seen.nanos(), 95) / Percentile.ofNanos(undisturbed, 95));
    }

    /** Takes the file in, once the server is warm. */
    private static Disturbance take(Workplace place, Path data, Path file, People people) throws Exception {
        try (BenchServer server = place.start(data, place.customers())) {
            Visitor reader = Visitor.signedIn(server.address(), "leader");
            for (int turn = 0; turn < WARM_UP; turn++) {
                look(reader);
            }
            ImportDialogue dialogue =
                    ImportDialogue.prepare(Visitor.signedIn(server.address(), "manager"), "bench", file);
            boolean readOn = people.come(reader);
            double memory = server.figures().residentMb();
            AtomicBoolean running = new AtomicBoolean(true);
            CompletableFuture<Disturbance> disturbed =
                    CompletableFuture.supplyAsync(() -> watch(reader, readOn, server.figures(), running));
            dialogue.run();
            running.set(false);
            Disturbance seen = disturbed.get();
            return new Disturbance(seen.nanos(), Math.max(0, seen.mostMemory() - memory));
        }
    }

    private interface People {
        /** @return whether they go on reading while the import runs */
        boolean come(Visitor reader) throws InterruptedException;
    }

    /** What was seen while the import ran. */
    private record Disturbance(List<Long> nanos, double mostMemory) {}

    private static Disturbance watch(Visitor reader, boolean readOn, ProcessFigures server, AtomicBoolean running) {
        List<Long> nanos = new ArrayList<>();
        double most = 0;
        while (running.get()) {
            if (readOn) {
                nanos.add(look(reader));
            }
            most = Math.max(most, server.residentMb());
            try {
                TimeUnit.MILLISECONDS.sleep(THINK_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                running.set(false);
            }
        }
        return new Disturbance(nanos, most);
    }

    private static long look(Visitor reader) {
        return reader.get("customer/customer-list.xhtml").nanos();
    }
}
