package crm.customer.demo;

import crm.system.demo.DemoTable;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Draws names of enterprises and composes their licence codes. */
final class Enterprises {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CODE_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /** 31 to the sixth: as many enterprises have codes of their own. */
    private static final long BODIES = 887_503_681L;

    private static final long STRIDE = 541_200_007L;

    private final Map<String, String[]> words = new HashMap<>();

    Enterprises() {
        DemoTable.rows("/crm/customer/demo/enterprises.tsv").forEach(row -> words.put(row[0], row[1].split(" ", -1)));
    }

    String name(String region, SplittableRandom random) {
        String city = words.get("city")[region.charAt(3) - '1'];
        return city + "市" + word("first", random) + word("second", random) + word("trade", random) + "有限公司";
    }

    private String word(String part, SplittableRandom random) {
        return PersonNames.any(words.get(part), random);
    }

    /** Unified social credit code of an enterprise registered in a region (GB 32100-2015); another for each id. */
    static String code(String region, long id) {
        StringBuilder body = new StringBuilder("MA");
        long rest = id * STRIDE % BODIES;
        for (int i = 0; i < 6; i++) {
            body.append(CHARACTERS.charAt((int) (rest % 31)));
            rest /= 31;
        }
        int sum = 0;
        for (int i = 0; i < BODY_WEIGHTS.length; i++) {
            sum += Character.digit(body.charAt(i), 36) * BODY_WEIGHTS[i];
        }
        String unchecked = "91" + region + body + "0123456789X".charAt((11 - sum % 11) % 11);
        int codeSum = 0;
        for (int i = 0; i < CODE_WEIGHTS.length; i++) {
            codeSum += CHARACTERS.indexOf(unchecked.charAt(i)) * CODE_WEIGHTS[i];
        }
        return unchecked + CHARACTERS.charAt((31 - codeSum % 31) % 31);
    }
}
