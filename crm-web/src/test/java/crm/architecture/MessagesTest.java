package crm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is said is said in both languages. */
class MessagesTest {

    private static final Set<String> AREAS = Set.of("shared", "system", "customer", "market", "aftersales");
    private static final Pattern IN_PAGES = Pattern.compile("(?:msg\\['|text\\.of\\(')([\\w.-]+)'\\s*[\\],)]");
    private static final Pattern IN_CODE =
            Pattern.compile("Messages\\s*\\.\\s*(?:done|warn|error|text)\\(\\s*\"([\\w.-]+)\"\\s*[,)]"
                    + "|Messages\\s*\\.\\s*errorAt\\([^,]+,\\s*\"([\\w.-]+)\"\\s*[,)]");
    private static final Pattern RULE = Pattern.compile("super\\(\\s*\"([a-z]\\w*(?:\\.[\\w-]+)+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        List<String> wrong = new ArrayList<>();
        for (String area : areas()) {
            Set<String> english = read(bundle(area, "")).stringPropertyNames();
            Set<String> chinese = read(bundle(area, "_zh_CN")).stringPropertyNames();
            without(english, chinese).forEach(key -> wrong.add(area + ": " + key + " is missing in Chinese"));
            without(chinese, english).forEach(key -> wrong.add(area + ": " + key + " is missing in English"));
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void noMessageIsEmpty() {
        List<String> wrong = new ArrayList<>();
        for (String area : areas()) {
            for (String language : List.of("", "_zh_CN")) {
                Properties words = read(bundle(area, language));
                words.stringPropertyNames().stream()
                        .filter(key -> words.getProperty(key).isBlank())
                        .forEach(key -> wrong.add(area + language + ": " + key));
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void aKeyStandsInTheBundleOfItsArea() {
        List<String> wrong = new ArrayList<>();
        for (String area : areas()) {
            read(bundle(area, "")).stringPropertyNames().stream()
                    .filter(key -> !key.startsWith(area + ".") && !key.startsWith("help."))
                    .filter(key -> !area.equals("shared") || !key.matches("(jakarta|system\\.(error|session))\\..*"))
                    .forEach(key -> wrong.add(area + ": " + key));
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void bothLanguagesTakeTheSameValues() {
        Pattern value = Pattern.compile("\\{(\\d+)");
        List<String> wrong = new ArrayList<>();
        for (String area : areas()) {
            Properties english = read(bundle(area, ""));
            Properties chinese = read(bundle(area, "_zh_CN"));
            for (String key : english.stringPropertyNames()) {
                if (!places(value, english.getProperty(key)).equals(places(value, chinese.getProperty(key, "")))) {
                    wrong.add(key);
                }
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void everyMessageAskedForExists() {
        Set<String> known = new TreeSet<>();
        areas().forEach(area -> known.addAll(read(bundle(area, "")).stringPropertyNames()));
        Map<String, String> missing = new TreeMap<>();

        House.facelets().forEach(page -> missing(page, IN_PAGES, known, missing));
        House.sources().forEach(source -> missing(source, IN_CODE, known, missing));
        House.sources().stream()
                .filter(source -> House.text(source).contains("extends BusinessRuleViolation"))
                .forEach(source -> missing(source, RULE, known, missing));

        assertEquals(Map.of(), missing);
    }

    private static void missing(Path file, Pattern asked, Set<String> known, Map<String, String> missing) {
        asked.matcher(House.text(file))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(key -> !known.contains(key) && !key.endsWith("."))
                .forEach(key -> missing.put(key, House.name(file)));
    }

    private static Set<String> areas() {
        Set<String> found = new TreeSet<>(AREAS);
        found.removeIf(area -> !Files.exists(bundle(area, "")) && !Files.exists(bundle(area, "_zh_CN")));
        assertFalse(found.isEmpty(), "no message bundles found");
        return found;
    }

    private static Path bundle(String area, String language) {
        return House.module("crm-web")
                .resolve("src/main/resources/crm/web/" + area + "/messages" + language + ".properties");
    }

    private static Properties read(Path bundle) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot read " + bundle, unreadable);
        }
        return words;
    }

    private static Set<String> without(Set<String> all, Set<String> these) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(these);
        return rest;
    }

    private static Set<String> places(Pattern value, String message) {
        Set<String> found = new TreeSet<>();
        value.matcher(message).results().forEach(place -> found.add(place.group(1)));
        return found;
    }
}
