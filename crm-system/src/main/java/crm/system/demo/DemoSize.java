package crm.system.demo;

/**
 * How much sample data, from the system properties {@code crm.demo.customers}, {@code crm.demo.months} and
 * {@code crm.demo.seed}.
 *
 * @param customers 1 or more; 2,000 unless told
 * @param months months of history; unless told 12, and 3 from half a million customers on
 * @param seed the same seed gives the same data on the same day
 */
public record DemoSize(int customers, int months, long seed) {

    private static final int LARGE = 500_000;
    private static final int DEFAULT_CUSTOMERS = 2_000;
    private static final long DEFAULT_SEED = 20261123L;

    public DemoSize {
        if (customers < 1 || months < 1) {
            throw new IllegalArgumentException("crm.demo.customers and crm.demo.months start at 1");
        }
    }

    /** Reads the system properties; an empty one counts as absent. @throws IllegalArgumentException for no number */
    public static DemoSize fromProperties() {
        int customers = (int) number("crm.demo.customers", DEFAULT_CUSTOMERS, Integer.MAX_VALUE);
        int months = (int) number("crm.demo.months", customers >= LARGE ? 3 : 12, Integer.MAX_VALUE);
        return new DemoSize(customers, months, number("crm.demo.seed", DEFAULT_SEED, Long.MAX_VALUE));
    }

    private static long number(String property, long otherwise, long most) {
        String text = System.getProperty(property, "").strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(text);
            if (Math.abs(number) <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, like a number that is too large
        }
        throw new IllegalArgumentException(property + " is " + text + ", which is no number it can be");
    }
}
