package crm.ear.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** Collects a phase's response times and the server's CPU, one phase after the other. */
final class Meter {

    private final ProcessFigures server;
    private final Path file;
    private final Properties figures = new Properties();

    private List<Integer> millis = new ArrayList<>();
    private double cpu;
    private double cpuAtStart;

    Meter(ProcessFigures server, Path file) {
        this.server = server;
        this.file = file;
    }

    void begin() {
        millis = new ArrayList<>();
        cpu = 0;
        resume();
    }

    /** The server's CPU counts from here. */
    void resume() {
        cpuAtStart = server.cpuMillis();
    }

    /** The server's CPU no longer counts. */
    void pause() {
        cpu += server.cpuMillis() - cpuAtStart;
    }

    void took(int responseMillis) {
        millis.add(responseMillis);
    }

    /** Writes the phase's figures; a phase without an answer writes none. Call {@link #pause} before. */
    void end(String phase) {
        if (millis.isEmpty()) {
            return;
        }
        Collections.sort(millis);
        figures.setProperty(phase + "_p50_ms", Integer.toString(percentile(50)));
        figures.setProperty(phase + "_p95_ms", Integer.toString(percentile(95)));
        figures.setProperty(phase + "_cpu_ms", Double.toString(cpu / millis.size()));
        save();
    }

    void size(String phase, long bytes) {
        figures.setProperty(phase + "_kb", Double.toString(bytes / 1024.0));
        save();
    }

    private int percentile(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * millis.size());
        return millis.get(Math.max(0, rank - 1));
    }

    private void save() {
        try (Writer writer = Files.newBufferedWriter(file)) {
            figures.store(writer, null);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
