package crm.web.shared.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AllMessagesTest {

    private static final ResourceBundle ENGLISH = AllMessages.in(Locale.ENGLISH);
    private static final ResourceBundle CHINESE = AllMessages.in(Locale.SIMPLIFIED_CHINESE);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");

    @Test
    void bothLanguagesSayTheSameThings() {
        Set<String> english = new TreeSet<>(ENGLISH.keySet());
        Set<String> chinese = new TreeSet<>(CHINESE.keySet());

        assertFalse(english.isEmpty());
        assertEquals(english, chinese);
    }

    @Test
    void bothLanguagesTakeTheSameValues() {
        List<String> different = ENGLISH.keySet().stream()
                .filter(key -> !places(ENGLISH.getString(key)).equals(places(CHINESE.getString(key))))
                .sorted()
                .toList();

        assertEquals(List.of(), different);
    }

    @Test
    void everyTextWithValuesIsAPatternThatKeepsItsPlaces() {
        List<String> broken = ENGLISH.keySet().stream()
                .filter(key -> !places(ENGLISH.getString(key)).isEmpty())
                .filter(key -> new MessageFormat(ENGLISH.getString(key), Locale.ENGLISH).getFormats().length
                        < places(ENGLISH.getString(key)).size())
                .sorted()
                .toList();

        assertEquals(List.of(), broken, "a lone apostrophe swallows what follows: write it twice");
    }

    @Test
    void everyTextTakesACount() {
        Object[] many = {1234, 1234, 1234, 1234, 1234};

        for (String key : ENGLISH.keySet()) {
            if (!places(ENGLISH.getString(key)).isEmpty()) {
                assertDoesNotThrow(() -> new MessageFormat(ENGLISH.getString(key), Locale.ENGLISH).format(many), key);
                assertDoesNotThrow(
                        () -> new MessageFormat(CHINESE.getString(key), Locale.SIMPLIFIED_CHINESE).format(many), key);
            }
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
