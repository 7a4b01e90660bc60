package crm.ear.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A file of customers taken in through the pages, beside the same rows by plain JDBC in the same run; what it adds to
 * the memory, and what people at their lists feel of it.
 */
final class ImportGroup implements Group {

    private static final int ROWS = 50_000;
    private static final int WARM_UP = 1_000;
    private static final int UNDISTURBED = 150;
    private static final int THINK_MILLIS = 100;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void measure(Workplace place, Figures figures) throws Exception {
        Path before = place.copy(place.data(), "import-before");
        Path after = place.copy(place.data(), "import-after");
        Path file = place.folder().resolve("customers.csv");
        CustomerFile.write(file, ROWS);
        try (BenchServer server = place.start(after, place.customers())) {
            Visitor reader = Visitor.signedIn(server.address(), "leader");
            for (int turn = 0; turn < WARM_UP; turn++) {
                look(reader);
            }
            ImportDialogue dialogue = new ImportDialogue(Visitor.signedIn(server.address(), "manager"));
            dialogue.prepare(file);
            List<Long> alone = new ArrayList<>();
            for (int turn = 0; turn < UNDISTURBED; turn++) {
                alone.add(look(reader));
                TimeUnit.MILLISECONDS.sleep(THINK_MILLIS);
            }
            double memory = server.figures().residentMb();
            AtomicBoolean running = new AtomicBoolean(true);
            CompletableFuture<Disturbance> disturbed =
                    CompletableFuture.supplyAsync(() -> watch(reader, server.figures(), running));
            dialogue.run();
            running.set(false);
            Disturbance seen = disturbed.get();
            figures.put("import_added_mb", Math.max(0, seen.mostMemory() - memory));
            figures.put("import_p95_factor", Percentile.ofNanos(seen.nanos(), 95) / Percentile.ofNanos(alone, 95));
        }
        figures.put("import_rows_per_s", ROWS / RawInsert.importSeconds(after));
        figures.put("import_raw_rows_per_s", RawInsert.rowsPerSecond(before, after));
    }

    /** What was seen while the import ran. */
    private record Disturbance(List<Long> nanos, double mostMemory) {}

    private static Disturbance watch(Visitor reader, ProcessFigures server, AtomicBoolean running) {
        List<Long> nanos = new ArrayList<>();
        double most = 0;
        while (running.get()) {
            nanos.add(look(reader));
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
