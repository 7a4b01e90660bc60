package crm.system.identity.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Passwords that every list of broken ones begins with: a common word, a row of keys or a place, dressed up with digits
 * and signs so that the rules let it through. There is no list of a billion in the house; this takes the commonest.
 */
final class CommonPasswords {

    private static final String SIGNS = "0134578@$!|";
    private static final String LETTERS = "oleastbasil";
    private static final Set<String> WORDS = read();

    private CommonPasswords() {}

    /** Whether nothing but a common word is left without digits and signs, read as they are or as the letters they look like. */
    static boolean isCommon(String password) {
        String small = password.toLowerCase(Locale.ROOT);
        return WORDS.contains(letters(small)) || WORDS.contains(letters(undressed(small)));
    }

    /** Digits at the ends are an ornament, those within a word stand for letters. */
    private static String undressed(String small) {
        String core = small.replaceAll("^[^\\p{L}@$!|]+|[^\\p{L}@$|]+$", "");
        StringBuilder read = new StringBuilder();
        core.chars().forEach(sign -> {
            int at = SIGNS.indexOf(sign);
            read.append(at < 0 ? (char) sign : LETTERS.charAt(at));
        });
        return read.toString();
    }

    private static String letters(String text) {
        return text.replaceAll("\\P{L}", "");
    }

    private static Set<String> read() {
        try (InputStream words = CommonPasswords.class.getResourceAsStream("common-words.txt")) {
            return Set.copyOf(Arrays.asList(new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+", -1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
