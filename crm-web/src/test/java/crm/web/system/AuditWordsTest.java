package crm.web.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.audit.AuditRow;
import crm.web.shared.Messages;
import crm.web.shared.text.AllMessages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditWordsTest {

    private static final Pattern CODE =
            Pattern.compile("\"((?:system|customer|market|aftersales):[a-z-]+(?::[a-z-]+)?)\"");

    private final AuditWords words = new AuditWords();

    @Test
    void anActionIsToldInTheReadersLanguage() {
        assertEquals("Employee · transferred", in(Locale.ENGLISH, "system:employee:transfer"));
        assertEquals("员工 · 调动", in(Locale.SIMPLIFIED_CHINESE, "system:employee:transfer"));
        assertEquals("signed out", in(Locale.ENGLISH, "system:logout"));
    }

    @Test
    void whatTheSystemDidByItselfIsToldInWords() {
        AuditRow own = row("*system*", "job");
        AuditRow pretended = row("*system*", "192.0.2.7");

        assertEquals("The system itself", Messages.speaking(Locale.ENGLISH, () -> words.account(own)));
        assertEquals("系统自身", Messages.speaking(Locale.SIMPLIFIED_CHINESE, () -> words.account(own)));
        assertEquals("*system*", words.account(pretended), "a name that somebody typed at the door");
        assertEquals("background work", Messages.speaking(Locale.ENGLISH, () -> words.address("job")));
    }

    @Test
    void actionsAndThingsAreChosenByTheirWords() {
        Map<String, String> actions = Messages.speaking(
                Locale.ENGLISH, () -> words.actions(List.of("system:logout", "system:employee:transfer")));

        assertEquals(List.of("Employee · transferred", "signed out"), List.copyOf(actions.keySet()));
        assertEquals("system:logout", actions.get("signed out"));
        assertEquals(
                "employee",
                Messages.speaking(Locale.ENGLISH, () -> words.things()).get("Employee"));
    }

    private static AuditRow row(String account, String address) {
        return new AuditRow(1, Instant.EPOCH, account, address, "system:logout", "x", "1", "DONE", null, null);
    }

    @Test
    void aCodeThatNobodyKnowsIsShownAsItStands() {
        assertEquals("system:abacus:polish", in(Locale.ENGLISH, "system:abacus:polish"));
        assertEquals("a:b:c:d", in(Locale.ENGLISH, "a:b:c:d"));
    }

    @Test
    void everyCodeInTheProgramHasItsWords() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String code : codes()) {
            for (String key : AuditWords.keys(code)) {
                if (!AllMessages.in(Locale.ENGLISH).containsKey(key)) {
                    missing.add(key);
                }
            }
        }
        assertTrue(missing.isEmpty(), "no words for " + missing);
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String module : List.of("crm-system", "crm-customer", "crm-market", "crm-aftersales")) {
            try (Stream<Path> sources = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                sources.filter(file -> file.toString().endsWith(".java"))
                        .forEach(
                                file -> CODE.matcher(read(file)).results().forEach(found -> codes.add(found.group(1))));
            }
        }
        assertTrue(codes.contains("system:employee:transfer"), "the sources were not found");
        return codes;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String in(Locale locale, String code) {
        return Messages.speaking(locale, () -> words.action(code));
    }
}
