package crm.system.identity.secondfactor;

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

/** The secret that an account shares with a phone; in force once a first code has shown that the phone has it. */
@Entity
@Table(name = "sys_second_factor")
public class SecondFactor extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_second_factor_seq")
    @SequenceGenerator(name = "sys_second_factor_seq", sequenceName = "sys_second_factor_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Convert(converter = EncryptedText.class)
    private String secret;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    protected SecondFactor() {} // for JPA

    SecondFactor(long accountId, String secret) {
        this.accountId = accountId;
        this.secret = secret;
    }

    void confirm(Instant at, long step) {
        confirmedAt = at;
        lastStep = step;
    }

    public Long getId() {
        return id;
    }

    public long getAccountId() {
        return accountId;
    }

    /** Base32, for nobody's eyes but its owner's while they set it up. */
    String getSecret() {
        return secret;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** Since when it is in force, or null. */
    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    /** The half minute whose code was taken last; this one and those before it are used up. */
    public long getLastStep() {
        return lastStep;
    }
}
