package crm.customer.demo;

/** Numbers of wired services; the customer's id keeps them apart. */
final class ServiceNumbers {

    private static final long LOCAL_NUMBERS = 10_000_000L;

    /** Has no divisor in common with {@link #LOCAL_NUMBERS} (2 and 5). */
    private static final long STRIDE = 3_141_593L;

    private ServiceNumbers() {}

    /** Area code and eight digits; another for each id up to ten million. */
    static String landline(String region, long id) {
        return Places.areaCode(region) + (80_000_000L + id * STRIDE % LOCAL_NUMBERS);
    }

    static String broadband(DrawnCustomer customer) {
        return "kd" + customer.number();
    }

    static String television(DrawnCustomer customer) {
        return "tv" + customer.number();
    }

    static String circuit(DrawnCustomer customer) {
        return "dc" + customer.number();
    }
}
