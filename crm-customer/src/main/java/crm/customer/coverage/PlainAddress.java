package crm.customer.coverage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses in one notation: width, blanks, marks and a leading country or province do not matter. */
public final class PlainAddress {

    /** More than any estate's or street's name with the city before it. */
    public static final int LONGEST_PLACE = 64;

    public static final int SHORTEST_PLACE = 2;

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z},.;:·、。，；：_‐-―-]+");

    /** What parts two numbers says which they are: 1-12 is not 112. */
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?<=[0-9])" + BETWEEN.pattern() + "(?=[0-9])");

    private static final String APART = "\u0001";
    private static final Pattern PROVINCE = Pattern.compile("^(中国)?((河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北"
            + "|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省|(内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区)(?=.)");

    private PlainAddress() {}

    /** The address in one notation; empty for none. */
    public static String of(String address) {
        if (address == null) {
            return "";
        }
        String narrow = Normalizer.normalize(address, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        String apart = BETWEEN_NUMBERS.matcher(narrow).replaceAll(APART);
        String plain = BETWEEN.matcher(apart).replaceAll("").replace(APART, "-");
        return PROVINCE.matcher(plain).replaceFirst("");
    }

    /**
     * Everything the address begins with, as long as a place can be; no number is cut, and there are always equally many,
     * for one prepared statement.
     */
    static List<String> beginnings(String plain) {
        List<String> found = new ArrayList<>(LONGEST_PLACE);
        String last = "";
        for (int end = SHORTEST_PLACE; end <= LONGEST_PLACE; end++) {
            if (!isInsideNumber(plain, end)) {
                last = plain.substring(0, Math.min(end, plain.length()));
            }
            found.add(last);
        }
        return found;
    }

    private static boolean isInsideNumber(String plain, int at) {
        return at < plain.length() && isDigit(plain.charAt(at - 1)) && isDigit(plain.charAt(at));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
