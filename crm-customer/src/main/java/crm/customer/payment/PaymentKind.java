package crm.customer.payment;

/** In which direction money went, and why. */
public enum PaymentKind {
    /** The customer paid. */
    PAYMENT(1),
    /** A payment was wrong and was undone. */
    REVERSAL(-1),
    /** Credit was paid out to the customer. */
    REFUND(-1);

    private final int sign;

    PaymentKind(int sign) {
        this.sign = sign;
    }

    /** 1 where money came in, -1 where it went out. */
    public int sign() {
        return sign;
    }
}
