package crm.system.intake.file;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileVaultTest {

    private static final Instant YESTERDAY = Instant.parse("2026-11-22T00:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2026-11-01T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void whatACrashLeftBehindIsRemovedAndWhatIsNeededStays() throws IOException {
        file("needed", LONG_AGO);
        file("needed.readable-copy.open", LONG_AGO);
        file("upload-broken-off", LONG_AGO);
        file("upload-under-way", Instant.parse("2026-11-23T00:00:00Z"));

        long removed = new FileVault(folder).removeStrays(Set.of("needed"), YESTERDAY);

        assertEquals(2, removed);
        assertEquals(Set.of("needed", "upload-under-way"), left());
    }

    @Test
    void aFolderThatWasNeverNeededIsNoFault() {
        assertEquals(0, new FileVault(folder.resolve("none")).removeStrays(Set.of(), YESTERDAY));
    }

    @Test
    void aDiskThatIsNearlyFullIsToldUntilThereIsSpace() {
        AtomicLong free = new AtomicLong(64L * 1024 * 1024 - 1);
        FileVault vault = new FileVault(folder, place -> free.get());

        UnreadableFile told = assertThrows(UnreadableFile.class, vault::refuseFull);
        free.set(64L * 1024 * 1024);

        assertEquals("system.intake.file.noSpace", told.key());
        assertDoesNotThrow(vault::refuseFull);
    }

    @Test
    void theSpaceOfARealDiskIsKnown() {
        assertDoesNotThrow(new FileVault(folder)::refuseFull);
        assertDoesNotThrow(new FileVault(folder.resolve("none"))::refuseFull);
    }

    private void file(String name, Instant written) throws IOException {
        Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), FileTime.from(written));
    }

    private Set<String> left() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
