package crm.system.audit;

import crm.system.crypto.KeyedMark;
import crm.system.session.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** One line of the audit trail; never changed after it was written. */
@Entity
@Table(name = "sys_audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_audit_entry_seq")
    @SequenceGenerator(name = "sys_audit_entry_seq", sequenceName = "sys_audit_entry_seq", allocationSize = 50)
    private Long id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "account_name")
    private String accountName;

    private String address;
    private String action;
    private String thing;

    @Column(name = "thing_id")
    private String thingId;

    private String outcome;

    @Column(name = "before_values")
    private String beforeValues;

    @Column(name = "after_values")
    private String afterValues;

    @SuppressWarnings("unused") // written for the chain, which reads it in SQL
    private byte[] mark;

    protected AuditEntry() {} // for JPA

    AuditEntry(Instant at, Actor actor, AuditFact fact) {
        // The column keeps no more, and the mark must be the same when it is read back.
        happenedAt = at.truncatedTo(ChronoUnit.MICROS);
        accountId = actor == null ? null : actor.accountId();
        accountName = actor == null ? fact.claimedAccount() : actor.accountName();
        address = actor == null ? fact.address() : actor.address();
        action = fact.action();
        thing = fact.thing();
        thingId = fact.thingId();
        outcome = fact.outcome().name();
        beforeValues = fact.before();
        afterValues = fact.after();
    }

    /** Marks the entry, so that nobody without our keys can write or change one. Its id must have been given. */
    void mark(KeyedMark by) {
        mark = by.of(new AuditContent(
                        id,
                        LocalDateTime.ofInstant(happenedAt, ZoneOffset.UTC),
                        accountId,
                        accountName,
                        address,
                        action,
                        thing,
                        thingId,
                        outcome,
                        beforeValues,
                        afterValues)
                .bytes());
    }

    public Long getId() {
        return id;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public String getAccountName() {
        return accountName;
    }

    public Long getAccountId() {
        return accountId;
    }

    public String getAddress() {
        return address;
    }

    public String getBeforeValues() {
        return beforeValues;
    }

    public String getAction() {
        return action;
    }

    public String getThing() {
        return thing;
    }

    public String getThingId() {
        return thingId;
    }

    public String getOutcome() {
        return outcome;
    }

    public String getAfterValues() {
        return afterValues;
    }
}
