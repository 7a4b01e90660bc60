package crm.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.web.shared.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PermissionWordsTest {

    private static final Pattern PERMISSION = Pattern.compile("\"([a-z]+:[a-z-]+:[a-z-]+)\"");

    @Test
    void everyPermissionHasItsWordsInBothLanguages() throws IOException {
        Set<String> permissions = permissions();
        assertTrue(permissions.contains("system:employee:transfer"), "the sources were not found");
        Set<String> bare = new TreeSet<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            permissions.stream()
                    .filter(each -> Messages.speaking(language, () -> PermissionWords.of(each))
                            .equals(each))
                    .forEach(bare::add);
        }

        assertEquals(Set.of(), bare);
    }

    private static Set<String> permissions() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String module : List.of("crm-system", "crm-customer", "crm-market", "crm-aftersales")) {
            List<Path> files;
            try (Stream<Path> sources = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files = sources.filter(file -> file.toString().endsWith("Permissions.java"))
                        .toList();
            }
            for (Path file : files) {
                PERMISSION
                        .matcher(Files.readString(file))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
