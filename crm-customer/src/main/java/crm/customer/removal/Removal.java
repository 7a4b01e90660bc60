package crm.customer.removal;

import crm.customer.personal.PersonalCipher;
import crm.customer.profile.CustomerStatus;
import crm.system.schema.Versioned;
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

/** That a customer was taken out, by whom and why, and perhaps put back. */
@Entity
@Table(name = "cus_removal")
public class Removal extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_removal_seq")
    @SequenceGenerator(name = "cus_removal_seq", sequenceName = "cus_removal_seq", allocationSize = 50)
    private Long id;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before", nullable = false)
    private CustomerStatus statusBefore;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "removed_at", nullable = false)
    private Instant removedAt;

    @Column(name = "remover_name", nullable = false)
    private String removerName;

    @Column(name = "restored_at")
    private Instant restoredAt;

    @Column(name = "restorer_name")
    private String restorerName;

    protected Removal() {} // for JPA

    Removal(long customerId, CustomerStatus before, String reason, String removerName, Instant at) {
        this.customerId = customerId;
        statusBefore = before;
        this.reason = reason;
        this.removerName = removerName;
        removedAt = at;
    }

    /** @return the status it goes back to */
    CustomerStatus restore(String by, Instant at) {
        restorerName = by;
        restoredAt = at;
        return statusBefore;
    }

    /** That it was is kept; why, in somebody's words, is not. */
    void forget() {
        reason = PersonalCipher.GONE;
    }

    public Long getId() {
        return id;
    }

    public long getCustomerId() {
        return customerId;
    }

    public String getReason() {
        return reason;
    }

    public Instant getRemovedAt() {
        return removedAt;
    }

    public String getRemoverName() {
        return removerName;
    }

    public Instant getRestoredAt() {
        return restoredAt;
    }

    public String getRestorerName() {
        return restorerName;
    }
}
