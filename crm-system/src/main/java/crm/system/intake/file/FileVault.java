package crm.system.intake.file;

import crm.system.crypto.FileCipher;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;

/**
 * Keeps files that people bring, encrypted and readable for the server's account alone, in the folder named by
 * {@code crm.files} (environment {@code CRM_FILES}, default {@code data/files}).
 */
@ApplicationScoped
public class FileVault {

    private static final int BUFFER = 64 * 1024;

    /** With less than this free nothing large is begun: the embedded database does not survive a disk that is full. */
    private static final long LEAST_FREE = 64L * 1024 * 1024;

    private final Path folder;
    private final ToLongFunction<Path> free;

    /** The configured folder. */
    public FileVault() {
        this(Path.of(System.getProperty("crm.files", System.getenv().getOrDefault("CRM_FILES", "data/files"))));
    }

    FileVault(Path folder) {
        this(folder, FileVault::freeBytes);
    }

    FileVault(Path folder, ToLongFunction<Path> free) {
        this.folder = folder;
        this.free = free;
    }

    private static long freeBytes(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE; // then the writing itself tells
        }
    }

    /** @throws UnreadableFile when the disk is nearly full, which is the time to stop: what is kept by then is whole */
    public void refuseFull() {
        if (free.applyAsLong(folder) < LEAST_FREE) {
            throw new UnreadableFile("noSpace", LEAST_FREE / (1024 * 1024));
        }
    }

    /**
     * Takes a file in as it streams by. When it is too large, or anything fails, nothing of it stays.
     *
     * @param most largest size in bytes
     * @throws UnreadableFile when it is larger, or the disk is full
     */
    public StoredFile store(InputStream content, long most) {
        String name = UUID.randomUUID().toString();
        Path target = folder.resolve(name);
        boolean complete = false;
        try {
            makeFolder();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long bytes;
            try (OutputStream out = new DigestOutputStream(
                    FileCipher.encrypting(new BufferedOutputStream(newPrivateFile(target), BUFFER)), digest)) {
                bytes = copy(content, out, most);
            }
            complete = true;
            return new StoredFile(name, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException broken) {
            throw new UnreadableFile("notStored", String.valueOf(broken.getMessage()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            if (!complete) {
                remove(name);
            }
        }
    }

    /** What writes a new file's content. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Keeps a file that is made here. When anything fails, nothing of it stays. @return the vault's name for it */
    public String keep(Content content) throws IOException {
        String name = UUID.randomUUID().toString();
        boolean complete = false;
        try {
            makeFolder();
            try (OutputStream out =
                    FileCipher.encrypting(new BufferedOutputStream(newPrivateFile(folder.resolve(name)), BUFFER))) {
                content.writeTo(out);
            }
            complete = true;
            return name;
        } finally {
            if (!complete) {
                remove(name);
            }
        }
    }

    private static long copy(InputStream content, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes += read;
            if (bytes > most) {
                throw new UnreadableFile("tooLarge", most / (1024 * 1024));
            }
            out.write(buffer, 0, read);
        }
        return bytes;
    }

    /** The content of a file; to be closed. */
    public InputStream open(String name) {
        try {
            return new BufferedInputStream(
                    FileCipher.decrypting(new BufferedInputStream(Files.newInputStream(folder.resolve(name)), BUFFER)),
                    BUFFER);
        } catch (IOException gone) {
            throw new UnreadableFile("gone");
        }
    }

    /** A readable copy for readers that must jump about in a file; the caller removes it. */
    Path openPlain(String name) {
        Path plain = folder.resolve(name + "." + UUID.randomUUID() + ".open");
        try (InputStream content = open(name);
                OutputStream out = newPrivateFile(plain)) {
            content.transferTo(out);
            return plain;
        } catch (IOException broken) {
            removeFile(plain);
            throw new UnreadableFile("notStored", String.valueOf(broken.getMessage()));
        }
    }

    /** Removes a file and what was left open of it; one that is gone already is no error. */
    public void remove(String name) {
        removeFile(folder.resolve(name));
        try (var left = Files.newDirectoryStream(folder, name + ".*")) {
            left.forEach(FileVault::removeFile);
        } catch (IOException noFolder) {
            // nothing was left
        }
    }

    /**
     * Removes what a crash left behind: files that nobody knows, and readable copies that nobody closed.
     *
     * @param known the names of the files that are still needed
     * @param before only what was not written since is removed
     * @return how many files
     */
    public long removeStrays(Set<String> known, Instant before) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        long removed = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                if (!known.contains(file.getFileName().toString())
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    removeFile(file);
                    removed++;
                }
            }
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
        return removed;
    }

    private static void removeFile(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            // the nightly removal tries again
        }
    }

    private void makeFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (isPosix()) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private OutputStream newPrivateFile(Path file) throws IOException {
        if (isPosix()) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        return Files.newOutputStream(file);
    }

    private boolean isPosix() throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix");
    }
}
