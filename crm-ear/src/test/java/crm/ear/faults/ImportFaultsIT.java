package crm.ear.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.ear.launch.FreePorts;
import crm.ear.launch.RunningSystem;
import crm.ear.visit.CustomerFile;
import crm.ear.visit.ImportDialogue;
import crm.ear.visit.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import of customers, and its undoing, with the server killed again and again. */
class ImportFaultsIT {

    private static final int KILLS = Integer.getInteger("crm.faults.kills", 2);

    /** What one life of the server takes in at most, so that there is something left for each kill. */
    private static final int ROWS_PER_LIFE = 12_000;

    private static final int ROWS = ROWS_PER_LIFE * (KILLS + 1);
    private static final int FAULT_EVERY = 1_000;
    private static final String SOURCE = "faults";
    private static final int LONGEST_LIFE_MILLIS = 1_500;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Random random = new Random(seed());

    @TempDir
    private Path folder;

    private ImportDialogue dialogue;

    @Test
    void killedAgainAndAgainAnImportAndItsUndoingEndLikeUndisturbedOnes() throws Exception {
        Path file = folder.resolve("customers.csv");
        CustomerFile.write(file, ROWS, FAULT_EVERY);
        Path quiet = Files.createDirectories(folder.resolve("quiet"));
        Path harmed = Files.createDirectories(folder.resolve("harmed"));
        life(quiet, system -> dialogue = ImportDialogue.prepare(clerk(system), SOURCE, file));
        copy(quiet, harmed);
        ImportDialogue prepared = dialogue;
        Map<String, String> before = read(quiet, Traces::rows);

        life(quiet, system -> prepared.seenBy(clerk(system)).run());
        killed(harmed, false, prepared::seenBy);

        assertEquals((ROWS - ROWS / FAULT_EVERY) + " " + ROWS / FAULT_EVERY, read(quiet, Traces::counted));
        assertEquals(ROWS / FAULT_EVERY, read(quiet, Traces::rejects).size());
        assertFalse(read(quiet, traces -> traces.takenOver(SOURCE)).isEmpty());
        assertSame(quiet, harmed, Traces::counted);
        assertSame(quiet, harmed, Traces::rejects);
        assertSame(quiet, harmed, traces -> traces.takenOver(SOURCE));
        assertSame(quiet, harmed, Traces::rows);

        life(quiet, system -> {
            prepared.seenBy(clerk(system)).beginUndo("the wrong file");
            prepared.seenBy(clerk(system)).await();
        });
        killed(harmed, true, prepared::seenBy);

        assertEquals((ROWS - ROWS / FAULT_EVERY) + " 0", read(quiet, Traces::undone));
        assertEquals(before, read(quiet, Traces::rows));
        assertSame(quiet, harmed, Traces::undone);
        assertSame(quiet, harmed, Traces::rows);
    }

    /** Begins it, kills the server {@link #KILLS} times in the middle of it, and lets it end then. */
    private void killed(Path data, boolean undoing, Eyes eyes) throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            boolean first = kill == 0;
            try (RunningSystem system = start(data)) {
                if (first) {
                    begin(eyes.of(clerk(system)), undoing);
                }
                Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
                system.kill();
                system.awaitExit(PATIENCE);
            }
            String state = read(data, traces -> traces.state(undoing));
            assertTrue(List.of("QUEUED", "RUNNING").contains(state), "kill " + kill + " came too late: " + state);
        }
        life(data, system -> eyes.of(clerk(system)).await());
        assertEquals("DONE", read(data, traces -> traces.state(undoing)));
    }

    private static void begin(ImportDialogue work, boolean undoing) {
        if (undoing) {
            work.beginUndo("the wrong file");
        } else {
            work.begin();
        }
    }

    private static void life(Path data, Deed deed) throws Exception {
        try (RunningSystem system = start(data)) {
            deed.with(system);
            system.terminate();
            system.awaitExit(PATIENCE);
        }
    }

    private static RunningSystem start(Path data) throws Exception {
        return RunningSystem.start(data, FreePorts.one(), Map.of()).awaitRunning();
    }

    private static Visitor clerk(RunningSystem system) {
        return Visitor.signedIn(system.address(), "manager");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static <T> void assertSame(Path quiet, Path harmed, Look<T> look) throws Exception {
        assertEquals(read(quiet, look), read(harmed, look));
    }

    private static <T> T read(Path data, Look<T> look) throws Exception {
        try (Traces traces = new Traces(data)) {
            return look.at(traces);
        }
    }

    private static long seed() {
        long seed = Long.getLong("crm.faults.seed", System.nanoTime());
        System.out.println("ImportFaultsIT: -Dcrm.faults.seed=" + seed);
        return seed;
    }

    private interface Deed {
        void with(RunningSystem system) throws Exception;
    }

    private interface Look<T> {
        T at(Traces traces) throws Exception;
    }

    private interface Eyes {
        ImportDialogue of(Visitor visitor);
    }
}
