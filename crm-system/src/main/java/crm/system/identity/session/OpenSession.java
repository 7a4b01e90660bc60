package crm.system.identity.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One login of an account, from sign-in to sign-out. */
@Entity
@Table(name = "sys_session")
public class OpenSession {

    private static final int LONGEST_BROWSER = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_session_seq")
    @SequenceGenerator(name = "sys_session_seq", sequenceName = "sys_session_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    private String address;
    private String browser;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected OpenSession() {} // for JPA

    OpenSession(long accountId, Instant at, String address, String browser) {
        this.accountId = accountId;
        this.address = address;
        this.browser = browser == null || browser.length() <= LONGEST_BROWSER
                ? browser
                : browser.substring(0, LONGEST_BROWSER);
        startedAt = at;
        seenAt = at;
    }

    public Long getId() {
        return id;
    }

    public long getAccountId() {
        return accountId;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** The last click, to the minute. */
    public Instant getSeenAt() {
        return seenAt;
    }

    public String getAddress() {
        return address;
    }

    /** What the browser says it is; not to be relied on. */
    public String getBrowser() {
        return browser;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
