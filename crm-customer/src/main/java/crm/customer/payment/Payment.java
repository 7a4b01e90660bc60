package crm.customer.payment;

import crm.system.crypto.EncryptedText;
import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** Money that came from a customer or went back; nothing about it changes but that it may be reversed once. */
@Entity
@Table(name = "cus_payment")
public class Payment extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_payment_seq")
    @SequenceGenerator(name = "cus_payment_seq", sequenceName = "cus_payment_seq", allocationSize = 50)
    private Long id;

    @Column(name = "number", nullable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private PaymentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private PaymentState state = PaymentState.TAKEN;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "method", nullable = false)
    private PaymentMethod method;

    @Column(name = "amount", nullable = false)
    private BigDecimal amount;

    @Column(name = "cash_received")
    private BigDecimal cashReceived;

    @Embedded
    private Taking taking;

    @Column(name = "credit_id")
    private Long creditId;

    @Column(name = "reverses_id")
    private Long reversesId;

    @Convert(converter = EncryptedText.class)
    @Column(name = "reason")
    private String reason;

    @Column(name = "external_reference")
    private String externalReference;

    @Column(name = "origin_key", nullable = false)
    private String originKey;

    @Column(name = "import_id")
    private Long importId;

    protected Payment() {} // for JPA

    /** @param originKey tells it from all others: one form or one line of another system's file makes one payment */
    Payment(
            PaymentKind kind,
            String number,
            long customerId,
            PaymentMethod method,
            BigDecimal amount,
            Taking taking,
            String originKey) {
        this.kind = kind;
        this.number = number;
        this.customerId = customerId;
        this.method = method;
        this.amount = amount;
        this.taking = taking;
        this.originKey = originKey;
    }

    void received(BigDecimal cash) {
        cashReceived = cash;
    }

    void became(long credit) {
        creditId = credit;
    }

    void from(String reference, long broughtBy) {
        externalReference = reference;
        importId = broughtBy;
    }

    /** The same line of the other system may be brought again. */
    void freeOrigin() {
        originKey = "U:" + id;
    }

    void because(String words) {
        reason = words;
    }

    /** @throws PaymentReversedAlready when it counts no more, or is no payment */
    void end() {
        if (!isReversible()) {
            throw new PaymentReversedAlready(number);
        }
        state = PaymentState.REVERSED;
    }

    void reverses(Payment payment) {
        reversesId = payment.id;
    }

    /** The origin of its reversal, of which there is one at most. */
    String originOfReversal() {
        return "R:" + id;
    }

    boolean isReversible() {
        return kind == PaymentKind.PAYMENT && state == PaymentState.TAKEN && creditId != null;
    }

    void forgetWords() {
        reason = null;
    }

    public Long getId() {
        return id;
    }

    /** Of the receipt. */
    public String getNumber() {
        return number;
    }

    public PaymentKind getKind() {
        return kind;
    }

    public PaymentState getState() {
        return state;
    }

    public long getCustomerId() {
        return customerId;
    }

    public PaymentMethod getMethod() {
        return method;
    }

    /** CNY, more than zero in either direction. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Null when nobody counted, or nothing was cash. */
    public BigDecimal getCashReceived() {
        return cashReceived;
    }

    public Taking getTaking() {
        return taking;
    }

    /** What it became in the customer's account; null for what went out. */
    public Long getCreditId() {
        return creditId;
    }

    /** The payment that this one reverses, or null. */
    public Long getReversesId() {
        return reversesId;
    }

    public String getReason() {
        return reason;
    }

    /** Its number in the system that it came from; null for a counter's. */
    public String getExternalReference() {
        return externalReference;
    }
}
