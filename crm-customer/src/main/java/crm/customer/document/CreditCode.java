package crm.customer.document;

import java.util.regex.Pattern;

/** The 18-character unified social credit code of GB 32100-2015 that a business licence bears. */
final class CreditCode {

    /** No I, O, S, V, Z: they are too like digits and other letters. */
    static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final Pattern REGION = Pattern.compile("\\d{6}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CreditCode() {}

    /** What is wrong with it; null when nothing is. */
    static DocumentProblem problem(String code) {
        if (code.length() != 18) {
            return DocumentProblem.LENGTH_OF_CREDIT_CODE;
        }
        if (code.chars().anyMatch(c -> CHARACTERS.indexOf(c) < 0)) {
            return DocumentProblem.CHARACTERS;
        }
        String region = code.substring(2, 8);
        if (!REGION.matcher(region).matches() || (!region.startsWith("10") && !RegionCodes.containsOffice(region))) {
            return DocumentProblem.REGION; // 10…: registered with the state itself
        }
        return code.charAt(17) == checkCharacter(code) ? null : DocumentProblem.CHECK_CHARACTER;
    }

    /** Weighted sum modulo 31 over the first 17 characters. */
    static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31);
    }
}
