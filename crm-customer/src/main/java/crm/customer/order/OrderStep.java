package crm.customer.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One step in the life of an order; never changed after it was written. */
@Entity
@Table(name = "cus_order_step")
public class OrderStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_order_step_seq")
    @SequenceGenerator(name = "cus_order_step_seq", sequenceName = "cus_order_step_seq", allocationSize = 50)
    private Long id;

    @Column(name = "order_id", nullable = false)
    private long orderId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private OrderState state;

    @Column(name = "happened_at", nullable = false)
    private Instant happenedAt;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "words")
    private String words;

    @Column(name = "reasons")
    private String reasons;

    protected OrderStep() {} // for JPA

    OrderStep(long orderId, OrderState state, Instant at, String actorName, String words, String reasons) {
        this.orderId = orderId;
        this.state = state;
        this.happenedAt = at;
        this.actorName = actorName;
        this.words = words;
        this.reasons = reasons;
    }

    public Long getId() {
        return id;
    }

    long getOrderId() {
        return orderId;
    }

    public OrderState getState() {
        return state;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public String getActorName() {
        return actorName;
    }

    /** What a person said to it; may be null. */
    public String getWords() {
        return words;
    }

    /** What the system found, packed by {@link PackedFindings}; may be null. */
    String getReasons() {
        return reasons;
    }
}
