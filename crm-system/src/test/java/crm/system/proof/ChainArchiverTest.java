package crm.system.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainArchiverTest {

    @TempDir
    private Path folder;

    private Trail trail;

    @BeforeEach
    void begin() throws SQLException {
        System.setProperty("crm.archive", folder.toString());
        trail = new Trail();
        trail.write(10, 20, 30, 40, 50);
        trail.seal();
    }

    @AfterEach
    void end() throws SQLException {
        System.clearProperty("crm.archive");
        trail.close();
    }

    @Test
    void oldEntriesGoIntoAFileAndTheRestStaysVerifiable() throws Exception {
        Archives.Archive archive = archive(31);

        assertEquals(1, archive.firstPlace());
        assertEquals(3, archive.last().place());
        assertEquals(3, remove());
        assertEquals(Finding.whole(2), verify());
        List<String> lines = new ArrayList<>();
        new ArchiveFile(folder.resolve(archive.fileName())).read(lines::add);
        assertEquals(4, lines.size());
        assertTrue(lines.get(1).contains("customer:profile:change"), lines.get(1));
    }

    @Test
    void theFileTellsNothingWithoutTheKeys() throws Exception {
        String content =
                Files.readString(folder.resolve(archive(31).fileName()), java.nio.charset.StandardCharsets.ISO_8859_1);

        assertFalse(content.contains("manager"));
    }

    @Test
    void theChainGoesOnAfterTheArchive() throws Exception {
        archive(31);
        remove();
        trail.write(60);
        trail.seal();
        archive(51);
        remove();

        assertEquals(Finding.whole(1), verify());
    }

    @Test
    void nothingIsArchivedThatIsNotOldEnough() throws Exception {
        assertTrue(archiver().write(trail.connection(), Trail.NOON).isEmpty());
    }

    @Test
    void aCrashBetweenRememberingAndRemovingLosesNothingAndLooksWhole() throws Exception {
        archive(31);

        assertEquals(Finding.whole(2), verify());
        assertEquals(3, remove());
        assertEquals(0, remove());
        assertEquals(Finding.whole(2), verify());
    }

    @Test
    void aBrokenChainIsNotArchived() throws Exception {
        trail.sql("UPDATE sys_audit_entry SET address = '10.0.0.1' WHERE id = 20");

        assertThrows(ChainBroken.class, () -> archiver().write(trail.connection(), Trail.NOON.plusSeconds(31)));
    }

    @Test
    void entriesRemovedWithAnArchiveMadeUpInSqlAreFound() throws Exception {
        trail.sql(
                "INSERT INTO sys_audit_archive SELECT 3, 1, link, happened_at, happened_at, 'a', '', happened_at, link"
                        + " FROM sys_audit_entry WHERE place = 3");
        trail.sql("DELETE FROM sys_audit_entry WHERE place <= 3");

        assertEquals(Finding.Kind.ARCHIVE, verify().kind());
    }

    @Test
    void aFileThatWasChangedOrIsGoneIsFound() throws Exception {
        Path file = folder.resolve(archive(31).fileName());
        remove();

        Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);
        assertEquals(new Finding(Finding.Kind.ARCHIVE, 1, null, 0), verify());

        Files.delete(file);
        assertEquals(new Finding(Finding.Kind.ARCHIVE, 1, null, 0), verify());
    }

    private Archives.Archive archive(int secondsAfterNoon) throws SQLException, IOException {
        Archives.Archive archive = archiver()
                .write(trail.connection(), Trail.NOON.plusSeconds(secondsAfterNoon))
                .orElseThrow();
        Archives.add(trail.connection(), trail.marks(), archive, Trail.NOON);
        return archive;
    }

    private int remove() throws SQLException {
        return archiver().remove(trail.connection(), 100);
    }

    private ChainArchiver archiver() {
        return new ChainArchiver(trail.marks(), 100);
    }

    private Finding verify() throws SQLException {
        return new ChainVerifier(
                        trail.connection(), trail.marks(), new Witness(folder, "test", trail.marks()), checked -> {})
                .verify();
    }
}
