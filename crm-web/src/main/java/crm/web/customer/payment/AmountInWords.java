package crm.web.customer.payment;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An amount in the capital numerals that a Chinese receipt bears beside the figures, because nobody can add a stroke to them
 * (Payment and Settlement Measures, annex 1: rules for filling in bills).
 */
final class AmountInWords {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿"};
    private static final int GROUP = 10_000;

    private AmountInWords() {}

    /** @param amount CNY, zero or more, below a trillion, at most two decimals */
    static String of(BigDecimal amount) {
        BigInteger cents = amount.movePointRight(2).toBigIntegerExact();
        long yuan = cents.divide(BigInteger.valueOf(100)).longValueExact();
        int jiao = cents.mod(BigInteger.valueOf(100)).intValue() / 10;
        int fen = cents.mod(BigInteger.TEN).intValue();
        StringBuilder words = new StringBuilder("人民币");
        if (yuan > 0 || cents.signum() == 0) {
            words.append(whole(yuan)).append('元');
        }
        if (jiao == 0 && fen == 0) {
            return words.append('整').toString();
        }
        if (jiao > 0) {
            words.append(DIGITS.charAt(jiao)).append('角');
        } else if (yuan > 0) {
            words.append('零');
        }
        return fen > 0
                ? words.append(DIGITS.charAt(fen)).append('分').toString()
                : words.append('整').toString();
    }

    private static String whole(long yuan) {
        if (yuan == 0) {
            return "零";
        }
        StringBuilder words = new StringBuilder();
        int group = 0;
        boolean gap = false;
        for (long left = yuan; left > 0; left /= GROUP) {
            int four = (int) (left % GROUP);
            if (four == 0) {
                gap = words.length() > 0;
            } else {
                words.insert(0, four(four) + GROUPS[group] + (gap ? "零" : ""));
                gap = four < GROUP / 10;
            }
            group++;
        }
        return words.toString();
    }

    /** One to four digits; zeros between others are one, at the end none. */
    private static String four(int number) {
        StringBuilder words = new StringBuilder();
        boolean zero = false;
        int left = number;
        for (int place = 0; left > 0; place++, left /= 10) {
            int digit = left % 10;
            if (digit > 0) {
                words.insert(0, DIGITS.charAt(digit) + PLACES[place] + (zero && words.length() > 0 ? "零" : ""));
                zero = false;
            } else {
                zero = true;
            }
        }
        return words.toString();
    }
}
