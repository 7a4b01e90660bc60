package crm.customer.servicing;

import crm.system.crypto.EncryptedText;
import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A SIM card given to a service. */
@Entity
@Table(name = "cus_sim_card")
public class SimCard extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_sim_card_seq")
    @SequenceGenerator(name = "cus_sim_card_seq", sequenceName = "cus_sim_card_seq", allocationSize = 50)
    private Long id;

    @Column(name = "subscription_id", nullable = false)
    private long subscriptionId;

    @Convert(converter = EncryptedText.class)
    @Column(name = "iccid", nullable = false)
    private String iccid;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected SimCard() {} // for JPA

    SimCard(long subscriptionId, String iccid, Instant at) {
        this.subscriptionId = subscriptionId;
        this.iccid = iccid;
        this.givenAt = at;
    }

    void replace(Instant at) {
        replacedAt = at;
    }

    /** Its id keeps the column's unique key. */
    void forgetNumber() {
        iccid = "****" + id;
    }

    public Long getId() {
        return id;
    }

    public long getSubscriptionId() {
        return subscriptionId;
    }

    public String getIccid() {
        return iccid;
    }

    public Instant getGivenAt() {
        return givenAt;
    }

    /** Null while it is the one in use. */
    public Instant getReplacedAt() {
        return replacedAt;
    }
}
