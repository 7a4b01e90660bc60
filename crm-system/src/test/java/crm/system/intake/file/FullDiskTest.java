package crm.system.intake.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an upload does when the disk is full: a program of its own, to which the system allows no large file. */
class FullDiskTest {

    private static final int ALLOWED_KILOBYTES = 1024;

    @TempDir
    private Path folder;

    @Test
    void anUploadThatFindsNoSpaceLeavesNothingAndGoesOnOnceThereIs() throws Exception {
        Process program = new ProcessBuilder(
                        "bash",
                        "-c",
                        "ulimit -S -f " + ALLOWED_KILOBYTES + "; exec \"$0\" \"$@\"",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-Xshare:auto",
                        "-Dcrm.keys=" + folder.resolve("keys"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FullDisk.class.getName(),
                        folder.resolve("files").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader told =
                        new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
                Writer say = program.outputWriter(StandardCharsets.UTF_8)) {
            assertEquals("system.intake.file.notStored [File too large] 0 left", told.readLine());
            assertEquals("system.intake.file.notStored [File too large] 0 left", told.readLine());

            allowAnySize(program);
            say.write("go on\n");
            say.flush();

            assertEquals("stored 3000000 1 left", told.readLine());
            assertEquals("kept 2 left", told.readLine());
        } finally {
            program.destroy();
        }
    }

    private static void allowAnySize(Process program) throws IOException, InterruptedException {
        List<String> order = List.of("prlimit", "--pid", Long.toString(program.pid()), "--fsize=unlimited:unlimited");
        assertEquals(0, new ProcessBuilder(order).inheritIO().start().waitFor());
    }
}
