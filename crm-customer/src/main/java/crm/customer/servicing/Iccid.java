package crm.customer.servicing;

import crm.customer.names.NameSound;

/** The number printed on a SIM card: ITU-T E.118 with China's 8986 in front and Luhn's digit at the end. */
final class Iccid {

    private Iccid() {}

    /** @throws IccidWrong when it is none, or a digit is mistyped */
    static String of(String typed) {
        String digits = typed == null ? "" : NameSound.oneNotation(typed).replaceAll("[\\s-]", "");
        if (!digits.matches("8986\\d{15,16}") || sum(digits) % 10 != 0) {
            throw new IccidWrong();
        }
        return digits;
    }

    /** Enough to compare it with a card at hand. */
    static String masked(String iccid) {
        return iccid == null ? null : "8986****" + iccid.substring(iccid.length() - 4);
    }

    private static int sum(String digits) {
        int sum = 0;
        boolean twice = false;
        for (int at = digits.length() - 1; at >= 0; at--) {
            int digit = digits.charAt(at) - '0';
            int counted = twice ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
            twice = !twice;
        }
        return sum;
    }
}
