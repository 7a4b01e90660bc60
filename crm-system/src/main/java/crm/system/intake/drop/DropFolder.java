package crm.system.intake.drop;

import crm.system.intake.file.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One folder below the root, without ever leaving it: links are no files and no folders here. */
final class DropFolder {

    static final String DONE = "done";
    static final String FAILED = "failed";

    /** Begins with a dot, so that no look takes it for a dropped file. */
    private static final String CLAIMED = ".taking-";

    private static final Comparator<LyingFile> OLDEST_FIRST =
            Comparator.comparing(LyingFile::modifiedAt).thenComparing(LyingFile::path);

    private final Path folder;

    private DropFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The configured root: {@code CRM_DROP}, which the launcher sets to {@code drop} beside the folder of data where
     * nobody has chosen one; nodes share it. It is not in that folder: who drops files has to walk to here, and must not
     * walk past the keys.
     */
    static Path root() {
        return Path.of(System.getProperty("crm.drop", System.getenv().getOrDefault("CRM_DROP", "drop")));
    }

    /** The folder of that name. @return empty when there is none, or it is a link to somewhere else */
    static Optional<DropFolder> below(Path root, String name) throws IOException {
        Path folder = root.resolve(name).normalize();
        if (!root.normalize().equals(folder.getParent()) || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        boolean inside = folder.toRealPath().getParent().equals(root.toRealPath());
        return inside ? Optional.of(new DropFolder(folder)) : Optional.empty();
    }

    /**
     * The files that lie there, those first that were not written for longest: one that is written without end delays
     * no other. Hidden ones and those still being named are left out.
     */
    List<LyingFile> look() throws IOException {
        List<LyingFile> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".") && !name.endsWith(".part") && !name.endsWith(".tmp")) {
                    look(file.getFileName()).ifPresent(files::add);
                }
            }
        }
        files.sort(OLDEST_FIRST);
        return files;
    }

    /** One file as it is now; empty when it is gone, or is no plain file. */
    private Optional<LyingFile> look(Path name) throws IOException {
        try {
            BasicFileAttributes now =
                    Files.readAttributes(folder.resolve(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.isRegularFile()
                    ? Optional.of(new LyingFile(
                            name, now.size(), now.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS)))
                    : Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** The content; reading to the end tells when somebody wrote it meanwhile. */
    InputStream open(LyingFile file) throws IOException {
        InputStream content =
                Files.newInputStream(folder.resolve(file.path()), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        return new SteadyStream(
                content, () -> look(file.path()).filter(file::equals).isPresent());
    }

    /**
     * Makes a file ours under a name that nobody else writes to; what is dropped under its old name from now on is
     * another file.
     *
     * @return whether it is the file that was seen; when not, it lies as before, unless a third has its name by now
     * @throws UnreadableFile when it has a second name, by which it could be changed or be something else
     */
    boolean claim(LyingFile seen, long id) throws IOException {
        try {
            Files.move(folder.resolve(seen.path()), claimPath(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException gone) {
            return false;
        }
        Optional<LyingFile> mine = claimed(id);
        if (mine.isEmpty()
                || mine.get().bytes() != seen.bytes()
                || !mine.get().modifiedAt().equals(seen.modifiedAt())) {
            giveBack(id, seen.path());
            return false;
        }
        if (links(claimPath(id)) > 1) {
            throw new UnreadableFile("linked");
        }
        return true;
    }

    private static int links(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? (Integer) Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS)
                : 1;
    }

    /** Undoes a claim. @return false when another file has the name by now */
    boolean giveBack(long id, Path name) throws IOException {
        if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Files.move(claimPath(id), folder.resolve(name));
        return true;
    }

    /** A claimed file as it is now; empty when there is none, or it is no plain file. */
    Optional<LyingFile> claimed(long id) throws IOException {
        return look(claimPath(id).getFileName());
    }

    boolean isClaimed(long id) {
        return Files.exists(claimPath(id), LinkOption.NOFOLLOW_LINKS);
    }

    private Path claimPath(long id) {
        return folder.resolve(CLAIMED + id);
    }

    /** The numbers of the claims that lie here. */
    List<Long> claims() throws IOException {
        List<Long> claims = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, CLAIMED + "*")) {
            for (Path claim : all) {
                String id = claim.getFileName().toString().substring(CLAIMED.length());
                if (id.matches("\\d{1,18}")) {
                    claims.add(Long.valueOf(id));
                }
            }
        }
        return claims;
    }

    /** Puts a claimed file away under a name that no other has. */
    void putAway(long id, String name, String to, Clock clock) throws IOException {
        Path target = folder.resolve(to);
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(target);
        }
        PutAway.move(claimPath(id), target, PutAway.name(id, name, clock.instant()));
    }
}
