package crm.customer.names;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Readings of Chinese characters, without tones. Every character is asked of ICU once: it takes a millisecond and more. */
final class Pinyin {

    /** Words of enterprise and place names in which a character has another reading than by itself. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "长春", List.of("chang", "chun"),
            "长白", List.of("chang", "bai"),
            "长江", List.of("chang", "jiang"),
            "长城", List.of("chang", "cheng"),
            "重庆", List.of("chong", "qing"),
            "银行", List.of("yin", "hang"),
            "音乐", List.of("yin", "yue"),
            "厦门", List.of("xia", "men"));

    private static final Map<Integer, String> READINGS = new ConcurrentHashMap<>(Map.of((int) '长', "chang"));

    private Pinyin() {}

    /** One syllable for each character: lower-case letters a to z, ü as v. */
    static List<String> syllables(String han) {
        List<String> syllables = new ArrayList<>();
        int at = 0;
        while (at < han.length()) {
            List<String> word = at + 2 <= han.length() ? WORDS.get(han.substring(at, at + 2)) : null;
            if (word != null) {
                syllables.addAll(word);
                at += 2;
            } else {
                int character = han.codePointAt(at);
                syllables.add(READINGS.computeIfAbsent(character, Pinyin::ask));
                at += Character.charCount(character);
            }
        }
        return syllables;
    }

    private static String ask(int character) {
        String toned = Icu.HAN_TO_LATIN.transliterate(Character.toString(character));
        StringBuilder plain = new StringBuilder();
        String decomposed = java.text.Normalizer.normalize(toned, java.text.Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = Character.toLowerCase(decomposed.charAt(i));
            if (c == '\u0308' && !plain.isEmpty()) { // the dots of ü
                plain.setCharAt(plain.length() - 1, 'v');
            } else if (c >= 'a' && c <= 'z') {
                plain.append(c);
            }
        }
        return plain.isEmpty() ? "x" : plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Loaded with the first Chinese name: it takes some hundred milliseconds. */
    private static final class Icu {
        static final Transliterator HAN_TO_LATIN = Transliterator.getInstance("Han-Latin");
    }
}
