package crm.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void aTextIsToldInTheLanguageOfTheReader() {
        assertEquals("Good morning, Li Wei", Messages.text(Locale.ENGLISH, "shared.home.greeting.morning", "Li Wei"));
        assertEquals("早上好，李伟", Messages.text(Locale.SIMPLIFIED_CHINESE, "shared.home.greeting.morning", "李伟"));
    }

    @Test
    void englishIsEnglishAlsoOnAChineseServer() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);

            assertEquals("My desk", Messages.text(Locale.ENGLISH, "shared.menu.desk"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aKeyNobodyWroteIsSeenAtOnce() {
        assertEquals("???shared.no.such???", Messages.text(Locale.ENGLISH, "shared.no.such"));
    }
}
