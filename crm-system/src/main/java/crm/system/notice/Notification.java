package crm.system.notice;

import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One piece of news for one account. */
@Entity
@Table(name = "sys_notification")
public class Notification extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_notification_seq")
    @SequenceGenerator(name = "sys_notification_seq", sequenceName = "sys_notification_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "message_key")
    private String messageKey;

    @Column(name = "message_values")
    private String messageValues;

    @Column(name = "link")
    private String link;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notification() {} // for JPA

    Notification(long accountId, Wording wording, String link, Instant at) {
        this.accountId = accountId;
        messageKey = wording.key();
        messageValues = wording.packedValues();
        this.link = link;
        happenedAt = at;
    }

    public Long getId() {
        return id;
    }

    public long getAccountId() {
        return accountId;
    }

    public Wording getWording() {
        return Wording.unpack(messageKey, messageValues);
    }

    /** The page to open, from the context root, e.g. {@code /system/import.xhtml?id=7}; null when there is none. */
    public String getLink() {
        return link;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public boolean isRead() {
        return readAt != null;
    }

    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }
}
