package crm.customer.usage;

/** What a figure of usage is counted in, with the digits that are kept after the point. */
public enum UsageUnit {
    MINUTES(2),
    GIGABYTES(3),
    CNY(2);

    private final int scale;

    UsageUnit(int scale) {
        this.scale = scale;
    }

    public int scale() {
        return scale;
    }
}
