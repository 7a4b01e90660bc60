package crm.system.intake.drop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** How a file that is done with gets out of the way of the next. */
final class PutAway {

    /** Of the 255 that file systems allow, what the stamp and the number leave. */
    private static final int MOST_BYTES = 200;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private PutAway() {}

    /** A name that no other file has, by its number; of a long name the end stays, which tells what it is. */
    static Path name(long id, String name, Instant at) {
        String end = name;
        while (end.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            end = end.substring(end.offsetByCodePoints(0, 1));
        }
        String stamp = STAMP.format(at) + "-" + id;
        try {
            return Path.of(stamp + "-" + end);
        } catch (InvalidPathException untellable) {
            return Path.of(stamp);
        }
    }

    /** Moves a file into the folder beside it. Where the system can, a link that takes the folder's place is refused. */
    static void move(Path file, Path folder, Path name) throws IOException {
        try (DirectoryStream<Path> here = Files.newDirectoryStream(file.getParent())) {
            if (here instanceof SecureDirectoryStream<Path> safe) {
                try (SecureDirectoryStream<Path> there =
                        safe.newDirectoryStream(folder.getFileName(), LinkOption.NOFOLLOW_LINKS)) {
                    safe.move(file.getFileName(), there, name);
                }
                return;
            }
        }
        Files.move(file, folder.resolve(name));
    }
}
