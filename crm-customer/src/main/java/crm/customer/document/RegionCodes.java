package crm.customer.document;

import java.util.BitSet;

/**
 * The provinces and prefectures of GB/T 2260, with those that were dissolved since 1984: numbers given out there stay
 * valid for their holders' lives.
 */
final class RegionCodes {

    private static final String PREFECTURES = "11:01-02 12:01-02 13:01-11,21-30 14:01-11,21-27 15:01-09,21-29 "
            + "21:01-14,21-24 22:01-08,21-24 23:01-12,21-27 "
            + "31:01-02 32:01-13,21-29 33:01-11,21-27 34:01-18,21-29 35:01-09,21-27 36:01-11,21-26 37:01-17,21-29 "
            + "41:01-17,21-30,90 42:01-13,21-28,90 43:01-13,21-31 44:01-09,12-20,21-29,51-53 45:01-14,21-28 46:00-04,90 "
            + "50:01-03 51:01-20,21-39 52:01-06,21-27 53:01-09,21-35 54:01-06,21-26 "
            + "61:01-10,21-27 62:01-12,21-30 63:01-02,21-28 64:01-05,21-22 65:01-05,21-32,40-43,90 "
            + "71:00 81:00 82:00 83:00";

    private static final BitSet VALID = read();

    private RegionCodes() {}

    /** Whether the first four of the six digits name a prefecture that is or was. */
    static boolean contains(String sixDigits) {
        return sixDigits.length() >= 4 && VALID.get(Integer.parseInt(sixDigits.substring(0, 4)));
    }

    /** Like {@link #contains}, or a province's own office: 110000. */
    static boolean containsOffice(String sixDigits) {
        int province = Integer.parseInt(sixDigits.substring(0, 2)) * 100;
        int known = VALID.nextSetBit(province);
        return contains(sixDigits) || (sixDigits.endsWith("0000") && known >= 0 && known < province + 100);
    }

    private static BitSet read() {
        BitSet codes = new BitSet(10_000);
        for (String province : PREFECTURES.split(" ", -1)) {
            int base = Integer.parseInt(province.substring(0, 2)) * 100;
            for (String range : province.substring(3).split(",", -1)) {
                int first = Integer.parseInt(range.substring(0, 2));
                int last = range.length() == 2 ? first : Integer.parseInt(range.substring(3));
                codes.set(base + first, base + last + 1);
            }
        }
        return codes;
    }
}
