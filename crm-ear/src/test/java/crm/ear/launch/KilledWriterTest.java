package crm.ear.launch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWriterTest {

    private static final long ENOUGH = 3_000;

    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedSurvivesTheDeathOfTheProcess() throws Exception {
        Path file = folder.resolve("crm");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AcknowledgedWrites.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long acknowledged = 0;
        try (BufferedReader numbers = writer.inputReader()) {
            for (String line = numbers.readLine(); line != null; line = numbers.readLine()) {
                acknowledged = Long.parseLong(line);
                if (acknowledged == ENOUGH) {
                    // SIGKILL through the handle: what was printed before stays readable, which Process would close.
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        writer.waitFor();

        try (Connection connection = AcknowledgedWrites.open(file);
                Statement statement = connection.createStatement();
                ResultSet kept = statement.executeQuery("SELECT COUNT(*), MAX(number) FROM written")) {
            kept.next();
            assertTrue(acknowledged >= ENOUGH, "only " + acknowledged + " were acknowledged");
            assertTrue(
                    kept.getLong(1) >= acknowledged && kept.getLong(2) >= acknowledged,
                    acknowledged + " acknowledged, " + kept.getLong(1) + " kept");
        }
    }
}
