package crm.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page as it was written. */
final class PageSource {

    private static final Path WEBAPP = Path.of("src", "main", "webapp");

    private PageSource() {}

    static String of(String page) {
        try {
            return Files.readString(WEBAPP.resolve(page));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
