package crm.customer.porting;

import crm.system.crypto.EncryptedText;
import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One number on its way from another operator, or to one. */
@Entity
@Table(name = "cus_porting")
public class Porting extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_porting_seq")
    @SequenceGenerator(name = "cus_porting_seq", sequenceName = "cus_porting_seq", allocationSize = 50)
    private Long id;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Column(name = "subscription_id")
    private Long subscriptionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction", nullable = false)
    private PortingDirection direction;

    @Convert(converter = EncryptedText.class)
    @Column(name = "number", nullable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "other_operator", nullable = false)
    private OtherOperator operator;

    @Convert(converter = EncryptedText.class)
    @Column(name = "authorisation", nullable = false)
    private String authorisation;

    @Column(name = "valid_until", nullable = false)
    private Instant validUntil;

    @Column(name = "product_id")
    private Long productId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private PortingState state;

    @Convert(converter = EncryptedText.class)
    @Column(name = "why")
    private String why;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "asked_by", nullable = false)
    private String askedBy;

    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    @Column(name = "moved_by", nullable = false)
    private String movedBy;

    protected Porting() {} // for JPA

    private Porting(
            PortingDirection direction, long customerId, String number, OtherOperator operator, String by, Instant at) {
        this.direction = direction;
        this.customerId = customerId;
        this.number = number;
        this.operator = operator;
        this.state = PortingState.ASKED;
        this.askedBy = by;
        this.askedAt = at;
        this.movedBy = by;
        this.movedAt = at;
    }

    static Porting in(
            long customerId, String number, PortInDetails details, Instant validUntil, String by, Instant at) {
        Porting porting = new Porting(PortingDirection.IN, customerId, number, details.getOperator(), by, at);
        porting.authorisation = details.getAuthorisation();
        porting.validUntil = validUntil;
        porting.productId = details.getProductId();
        return porting;
    }

    Porting out(long running, String code, Instant end) {
        subscriptionId = running;
        authorisation = code;
        validUntil = end;
        return this;
    }

    static Porting out(long customerId, String number, OtherOperator operator, String by, Instant at) {
        return new Porting(PortingDirection.OUT, customerId, number, operator, by, at);
    }

    /** @throws PortingCannotMove when it cannot go there from where it stands */
    void go(PortingState next, String reason, String by, Instant at) {
        if (!state.next().contains(next)) {
            throw new PortingCannotMove(state);
        }
        state = next;
        why = reason;
        movedBy = by;
        movedAt = at;
    }

    void became(long started) {
        subscriptionId = started;
    }

    void forget() {
        number = "****";
        authorisation = "****";
        why = null;
    }

    public Long getId() {
        return id;
    }

    public long getCustomerId() {
        return customerId;
    }

    /** What leaves, or what began; null until a number brought here runs. */
    public Long getSubscriptionId() {
        return subscriptionId;
    }

    public PortingDirection getDirection() {
        return direction;
    }

    public String getNumber() {
        return number;
    }

    public OtherOperator getOperator() {
        return operator;
    }

    public String getAuthorisation() {
        return authorisation;
    }

    public Instant getValidUntil() {
        return validUntil;
    }

    /** The package a number brought here will run on. */
    public Long getProductId() {
        return productId;
    }

    public PortingState getState() {
        return state;
    }

    public String getWhy() {
        return why;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public Instant getMovedAt() {
        return movedAt;
    }

    public String getMovedBy() {
        return movedBy;
    }
}
