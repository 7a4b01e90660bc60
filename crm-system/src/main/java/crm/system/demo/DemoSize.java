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

    /** Reads the system properties. @throws NumberFormatException when one is not a number */
    public static DemoSize fromProperties() {
        int customers = Integer.getInteger("crm.demo.customers", DEFAULT_CUSTOMERS);
        int months = Integer.getInteger("crm.demo.months", customers >= LARGE ? 3 : 12);
        return new DemoSize(customers, months, Long.getLong("crm.demo.seed", DEFAULT_SEED));
    }
}
