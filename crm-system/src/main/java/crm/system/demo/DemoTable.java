package crm.system.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tab-separated tables that sample data is composed from; lines that start with # are notes. */
public final class DemoTable {

    private DemoTable() {}

    /** The rows of a resource, named by its absolute path, each split into its columns; empty columns stay. */
    public static List<String[]> rows(String resource) {
        InputStream stream = DemoTable.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalArgumentException("no resource " + resource);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
