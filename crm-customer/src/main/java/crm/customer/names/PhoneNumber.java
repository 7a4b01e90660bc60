package crm.customer.names;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number in its one notation, whatever way it was typed: a mobile number has 11 digits, a landline its area code
 * with the leading zero, a foreign number a plus and its country code.
 */
public final class PhoneNumber {

    private static final Pattern DECORATION = Pattern.compile("[\\s\\-‐-―－().·/（）]");
    private static final Pattern OUR_COUNTRY = Pattern.compile("^(\\+|00)?86(?=1[3-9]\\d{9}$|0?[2-9]\\d{8,10}$)");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0(10|2\\d|[3-9]\\d{2})[2-9]\\d{6,7}");
    private static final Pattern SERVICE_LINE = Pattern.compile("[48]00\\d{7}");
    private static final Pattern FOREIGN = Pattern.compile("\\+[1-9]\\d{6,14}");

    private static final int HIDDEN = 4;
    private static final int TAIL = 4;

    private PhoneNumber() {}

    /** The number in its one notation; empty when it is none, or is not complete. */
    public static Optional<String> find(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String digits = DECORATION.matcher(NameSound.oneNotation(typed)).replaceAll("");
        String home = OUR_COUNTRY.matcher(digits).replaceFirst("");
        if (!home.equals(digits) && home.charAt(0) != '1' && home.charAt(0) != '0') {
            home = "0" + home;
        }
        boolean known = MOBILE.matcher(home).matches()
                || LANDLINE.matcher(home).matches()
                || SERVICE_LINE.matcher(home).matches()
                || FOREIGN.matcher(home).matches();
        return known ? Optional.of(home) : Optional.empty();
    }

    public static boolean isMobile(String number) {
        return number != null && MOBILE.matcher(number).matches();
    }

    /**
     * Enough of a number to recognise it, too little to call it: 138****5678. At least four digits stay hidden, so a short
     * number keeps its tail only, or nothing. Null stays null.
     */
    public static String masked(String number) {
        if (number == null) {
            return null;
        }
        if (number.length() < HIDDEN + TAIL) {
            return "****";
        }
        int head = number.startsWith("0") ? 4 : 3;
        String shown = number.length() < head + HIDDEN + TAIL ? "" : number.substring(0, head);
        return shown + "****" + number.substring(number.length() - TAIL);
    }

    /** Grouped for reading: 138 1234 5678. Null stays null. */
    public static String shown(String number) {
        return isMobile(number)
                ? number.substring(0, 3) + " " + number.substring(3, 7) + " " + number.substring(7)
                : number;
    }
}
