package crm.customer.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The 18-digit resident number of GB 11643-1999: region, birth date, sequence with gender, check character. */
final class ResidentNumber {

    private static final Pattern OLD_FORM = Pattern.compile("\\d{15}");
    private static final Pattern FORM = Pattern.compile("\\d{17}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final LocalDate OLDEST = LocalDate.of(1890, 1, 1);

    private ResidentNumber() {}

    /** What is wrong with it; null when nothing is. */
    static DocumentProblem problem(String number, LocalDate today) {
        if (OLD_FORM.matcher(number).matches()) {
            return DocumentProblem.OLD_RESIDENT_NUMBER;
        }
        if (number.length() != 18) {
            return DocumentProblem.LENGTH_OF_RESIDENT_NUMBER;
        }
        if (!FORM.matcher(number).matches()) {
            return DocumentProblem.CHARACTERS;
        }
        if (!RegionCodes.contains(number)) {
            return DocumentProblem.REGION;
        }
        LocalDate born = birthDate(number);
        if (born == null || born.isAfter(today) || born.isBefore(OLDEST)) {
            return DocumentProblem.BIRTH_DATE;
        }
        return number.charAt(17) == checkCharacter(number) ? null : DocumentProblem.CHECK_CHARACTER;
    }

    /** ISO 7064 MOD 11-2 over the first 17 digits. */
    static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    /** Null when the digits are no date of the calendar. */
    static LocalDate birthDate(String number) {
        try {
            return LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Digit 17 is odd for men. */
    static Gender gender(String number) {
        return (number.charAt(16) - '0') % 2 == 1 ? Gender.MALE : Gender.FEMALE;
    }
}
