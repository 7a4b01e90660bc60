package crm.system.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A database file of a test run's own, made anew for each run. */
public final class TestDatabase {

    private TestDatabase() {}

    /** An empty folder below the build folder; what an earlier run left there is gone. */
    public static Path freshFolder(String name) {
        Path folder = Path.of("target", "test-data", name).toAbsolutePath();
        try {
            if (Files.exists(folder)) {
                delete(folder);
            }
            return Files.createDirectories(folder);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    /** The address of the embedded database in that folder, with the options the product uses. */
    public static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("crm")
                + ";MODE=MSSQLServer;WRITE_DELAY=0;CACHE_SIZE=65536;DB_CLOSE_ON_EXIT=FALSE";
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
