package crm.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What the areas' {@code pages.properties} say: each page with the right it needs. */
final class PageLines {

    private PageLines() {}

    static Map<String, String> all() {
        Map<String, String> lines = new TreeMap<>();
        Path folder = House.module("crm-web").resolve("src/main/resources/crm/web");
        for (Path registry : House.files(folder, "pages.properties")) {
            Properties read = new Properties();
            try {
                read.load(new StringReader(House.text(registry)));
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
            read.stringPropertyNames()
                    .forEach(page -> assertNull(
                            lines.put(page, read.getProperty(page).strip()), () -> page + " is registered twice"));
        }
        assertFalse(lines.isEmpty(), "no page is registered");
        return lines;
    }
}
