package crm.customer.search;

import crm.customer.document.DocumentCheck;
import crm.customer.names.NameSound;
import crm.customer.names.PhoneNumber;
import java.util.Optional;

/**
 * What a person typed into the one box, read for what it can be. Numbers count only when complete: a part of one would
 * let people guess others'.
 *
 * @param text in one notation
 * @param customerNumber nine digits; null when it cannot be a customer number
 * @param serviceNumber a phone or service number; null when it cannot be one
 * @param documentNumber null when it cannot be one
 * @param namePrefix the beginning of a name in characters; null when the word has none
 * @param soundPrefix the beginning of a name's sound; null when the word has no letter or digit
 */
record SearchWord(
        String text,
        String customerNumber,
        String serviceNumber,
        String documentNumber,
        String namePrefix,
        String soundPrefix) {

    private static final int LONGEST = 120;

    static Optional<SearchWord> read(String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        String text = NameSound.oneNotation(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        String packed = DocumentCheck.oneNotation(text);
        boolean han = text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        String sound = han ? "" : NameSound.soundTyped(text);
        return Optional.of(new SearchWord(
                text,
                packed.matches("[1-9]\\d{8}") ? packed : null,
                PhoneNumber.find(text)
                        .orElse(packed.matches("[A-Z0-9]*\\d[A-Z0-9]*") && packed.length() >= 4 ? packed : null),
                packed.matches("[A-Z0-9]{6,18}") && packed.matches(".*\\d{4}.*") ? packed : null,
                han ? text : null,
                sound.isEmpty() ? null : sound));
    }

    SearchWord onlyCustomerNumber() {
        return new SearchWord(text, customerNumber, null, null, null, null);
    }

    SearchWord onlyServiceNumber() {
        return new SearchWord(text, null, serviceNumber, null, null, null);
    }

    SearchWord onlyDocumentNumber() {
        return new SearchWord(text, null, null, documentNumber, null, null);
    }

    /** Whether the letters can only be initials: pinyin syllables have a vowel. */
    boolean isInitials() {
        return soundPrefix != null && soundPrefix.matches("[^aeiouv0-9]{2,}");
    }

    /** The first text that no longer begins with the prefix, in every order of letters that databases use. */
    static String after(String prefix) {
        char last = prefix.charAt(prefix.length() - 1);
        return prefix.substring(0, prefix.length() - 1) + (char) (last + 1);
    }
}
