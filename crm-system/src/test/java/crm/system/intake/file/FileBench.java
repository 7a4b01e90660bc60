package crm.system.intake.file;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A vault of a test's own, and what is found in the files that it brings. */
final class FileBench {

    static final FileLimits LIMITS = new FileLimits(4 * 1024 * 1024, 50, 64 * 1024, 64L * 1024 * 1024);

    private final Path folder;
    private final FileVault vault;
    private final FileInspector inspector;

    FileBench(Path folder) {
        System.setProperty("crm.keys", folder.resolve("keys").toString());
        this.folder = folder.resolve("files");
        vault = new FileVault(this.folder);
        inspector = new FileInspector(vault);
    }

    FileVault vault() {
        return vault;
    }

    FileInspector inspector() {
        return inspector;
    }

    FileShape inspect(byte[] content) {
        return inspector.inspect(vault.store(new ByteArrayInputStream(content), LIMITS.bytes()), LIMITS);
    }

    /** Why it is refused: the last part of the message's key. */
    String reason(byte[] content) {
        String key = assertThrows(UnreadableFile.class, () -> inspect(content)).key();
        return key.substring(key.lastIndexOf('.') + 1);
    }

    List<SourceRow> rows(byte[] content) {
        StoredFile stored = vault.store(new ByteArrayInputStream(content), LIMITS.bytes());
        FileShape shape = inspector.inspect(stored, LIMITS);
        List<SourceRow> found = new ArrayList<>();
        try (RowSource rows = inspector.open(stored.name(), shape, LIMITS)) {
            rows.forEachRemaining(found::add);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return found;
    }

    List<Path> left() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
