package crm.system.demo.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Composes 18-digit resident ID numbers (GB 11643-1999): region, birth date, sequence and check digit. */
public final class ResidentNumbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private ResidentNumbers() {}

    /**
     * The number of one person.
     *
     * @param region six digits of GB/T 2260
     * @param sequence 0 to 999, among those born on that day in that region; odd for men, even for women
     */
    public static String compose(String region, LocalDate birth, int sequence) {
        if (region.length() != 6 || sequence < 0 || sequence > 999) {
            throw new IllegalArgumentException("a region of six digits and a sequence below 1000");
        }
        String body = region
                + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                + (char) ('0' + sequence / 100)
                + (char) ('0' + sequence / 10 % 10)
                + (char) ('0' + sequence % 10);
        return body + checkDigit(body);
    }

    /** ISO 7064 MOD 11-2 over the first seventeen digits. */
    static char checkDigit(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }
}
