package crm.ear.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderLockTest {

    @TempDir
    private Path data;

    @Test
    void aFolderInUseIsRefusedWithTheProcessThatUsesIt() {
        DataFolderLock first = DataFolderLock.take(data);
        try {
            StartRefused refused = assertThrows(StartRefused.class, () -> DataFolderLock.take(data));

            assertEquals(StartRefused.Reason.ALREADY_RUNNING, refused.reason());
            assertTrue(
                    refused.getMessage()
                            .contains("(process " + ProcessHandle.current().pid() + ")"),
                    refused.getMessage());
        } finally {
            first.close();
        }
    }

    @Test
    void aFolderGivenBackCanBeTakenAgain() {
        DataFolderLock.take(data).close();

        DataFolderLock.take(data).close();

        assertTrue(Files.exists(data.resolve("crm.lock")));
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldInOneSentence() throws Exception {
        Path file = Files.createFile(data.resolve("file"));

        StartRefused refused = assertThrows(StartRefused.class, () -> DataFolderLock.take(file));

        assertEquals(StartRefused.Reason.SETTINGS, refused.reason());
    }
}
