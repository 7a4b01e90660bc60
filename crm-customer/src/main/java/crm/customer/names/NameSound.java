package crm.customer.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name and how it sounds: 王芳 is "Wang Fang", found as "wangfang" and "wf". Each form is cut to what its column holds.
 *
 * @param text the name in one notation: no full-width letters, no doubled blanks
 * @param latin as written abroad, at most 200 characters
 * @param sound lower-case letters and digits only, ü as v as keyboards have it, at most 200 characters
 * @param initials first letter of each syllable or word, at most 60 characters
 */
public record NameSound(String text, String latin, String sound, String initials) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_SOUND = 200;
    private static final int LONGEST_INITIALS = 60;

    /** Personal names have up to four characters; what is longer is an enterprise and has no surname. */
    private static final int LONGEST_PERSON = 4;

    /** The forms of a name in Chinese, Latin or both. */
    public static NameSound of(String name) {
        String text = oneNotation(name);
        boolean foreign =
                text.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        List<Word> words = words(text);
        StringBuilder latin = new StringBuilder();
        StringBuilder sound = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (Word word : words) {
            latin.append(latin.isEmpty() ? "" : " ").append(word.latin());
            for (String syllable : word.syllables()) {
                sound.append(syllable);
                initials.append(syllable.charAt(0));
            }
        }
        return new NameSound(
                text,
                cut(foreign ? new StringBuilder(text) : latin, LONGEST_SOUND),
                cut(sound, LONGEST_SOUND),
                cut(initials, LONGEST_INITIALS));
    }

    /** Trimmed, with full-width letters, digits and blanks made plain and runs of blanks made one. */
    public static String oneNotation(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c == '　' ? ' ' : c);
        }
        return BLANKS.matcher(plain.toString().strip()).replaceAll(" ");
    }

    /** What a person typed, as it would stand in {@link #sound} and {@link #initials}. */
    public static String soundTyped(String typed) {
        return NameSound.of(typed.replace("ü", "v").replace("Ü", "v")).sound();
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            if (isHan(text, from)) {
                while (to < text.length() && isHan(text, to)) {
                    to += Character.charCount(text.codePointAt(to));
                }
                addHan(text.substring(from, to), words);
            } else if (Character.isLetterOrDigit(text.charAt(from))) {
                while (to < text.length() && Character.isLetterOrDigit(text.charAt(to)) && !isHan(text, to)) {
                    to++;
                }
                words.add(Word.plain(text.substring(from, to)));
            } else {
                to++;
            }
            from = to;
        }
        return words;
    }

    private static void addHan(String run, List<Word> words) {
        boolean person = run.codePointCount(0, run.length()) <= LONGEST_PERSON;
        Surnames.Surname surname = person ? Surnames.of(run) : null;
        int from = 0;
        if (surname != null) {
            words.add(Word.han(surname.syllables()));
            from = surname.length();
        }
        if (from < run.length()) {
            words.add(Word.han(Pinyin.syllables(run.substring(from))));
        }
    }

    private static boolean isHan(String text, int at) {
        return Character.UnicodeScript.of(text.codePointAt(at)) == Character.UnicodeScript.HAN;
    }

    private static String cut(StringBuilder text, int longest) {
        return text.length() <= longest ? text.toString() : text.substring(0, longest);
    }

    private record Word(String latin, List<String> syllables) {

        static Word han(List<String> syllables) {
            String joined = String.join("", syllables);
            String abroad = joined.replace("lv", "lyu").replace("nv", "nyu"); // GB/T 28039: passports write YU for ü
            return new Word(abroad.substring(0, 1).toUpperCase(Locale.ROOT) + abroad.substring(1), syllables);
        }

        static Word plain(String word) {
            return new Word(word, List.of(word.toLowerCase(Locale.ROOT)));
        }
    }
}
