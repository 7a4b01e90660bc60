package crm.customer.adjustment;

import crm.customer.submission.Submission;
import crm.system.crypto.EncryptedText;
import crm.system.session.Actor;
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
import java.math.BigDecimal;
import java.time.Instant;

/** A correction that waits for a second person, or was decided on by one. */
@Entity
@Table(name = "cus_adjustment")
public class Adjustment extends Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_adjustment_seq")
    @SequenceGenerator(name = "cus_adjustment_seq", sequenceName = "cus_adjustment_seq", allocationSize = 50)
    private Long id;

    @Column(name = "number", nullable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private AdjustmentKind kind;

    @Column(name = "amount", nullable = false)
    private BigDecimal amount;

    @Column(name = "item_id")
    private Long itemId;

    @Column(name = "item_reference")
    private String itemReference;

    @Convert(converter = EncryptedText.class)
    @Column(name = "reason")
    private String reason;

    protected Adjustment() {} // for JPA

    /** @param itemReference what it is meant for; null for the account as a whole */
    Adjustment(
            String number,
            long customerId,
            AdjustmentDetails details,
            String itemReference,
            Actor submitter,
            Instant at) {
        super(customerId, submitter, null, at);
        this.number = number;
        kind = details.getKind();
        amount = details.getAmount().setScale(2);
        itemId = details.getAgainstItem();
        this.itemReference = itemReference;
        reason = details.getReason().strip();
    }

    /** Where it is looked at. */
    String page() {
        return "/customer/adjustment.xhtml?id=" + id;
    }

    /** That and what was corrected stays for the books, the words go. */
    void forget() {
        reason = null;
        forgetWords();
    }

    public Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public AdjustmentKind getKind() {
        return kind;
    }

    /** CNY, more than zero. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** What an allowance is meant for, or null. */
    public Long getItemId() {
        return itemId;
    }

    public String getItemReference() {
        return itemReference;
    }

    public String getReason() {
        return reason;
    }
}
