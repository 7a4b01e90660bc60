package crm.system.jobs;

import crm.system.notice.Wording;
import crm.system.schema.Versioned;
import crm.system.session.Actor;
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
import java.util.OptionalLong;

/** One piece of background work, from the order to its end. Changed by {@link JobRunStore} alone, by single updates. */
@Entity
@Table(name = "sys_job_run")
public class JobRun extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_job_run_seq")
    @SequenceGenerator(name = "sys_job_run_seq", sequenceName = "sys_job_run_seq", allocationSize = 50)
    private Long id;

    private String job;
    private String parameter;

    @Column(name = "title_key")
    private String titleKey;

    @Column(name = "title_values")
    private String titleValues;

    private String link;

    @Enumerated(EnumType.STRING)
    private JobState state;

    @Enumerated(EnumType.STRING)
    private JobWish wish;

    private long done;
    private long total;
    private long rate;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "account_name")
    private String accountName;

    private String node;
    private String claim;
    private int attempts;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "beat_at")
    private Instant beatAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "message_key")
    private String messageKey;

    @Column(name = "message_values")
    private String messageValues;

    protected JobRun() {} // for JPA

    JobRun(JobOrder order, Actor actor, Instant at) {
        job = order.job();
        parameter = order.parameter();
        titleKey = order.title().key();
        titleValues = order.title().packedValues();
        link = order.link();
        state = JobState.QUEUED;
        wish = JobWish.NONE;
        accountId = actor == null ? null : actor.accountId();
        accountName = actor == null ? null : actor.accountName();
        queuedAt = at;
        beatAt = at;
    }

    public Long getId() {
        return id;
    }

    public String getJob() {
        return job;
    }

    public String getParameter() {
        return parameter;
    }

    public Wording getTitle() {
        return Wording.unpack(titleKey, titleValues);
    }

    public String getLink() {
        return link;
    }

    public JobState getState() {
        return state;
    }

    public JobWish getWish() {
        return wish;
    }

    public long getDone() {
        return done;
    }

    /** How many steps there are in all; 0 while unknown. */
    public long getTotal() {
        return total;
    }

    /** Steps per second, lately. */
    public long getRate() {
        return rate;
    }

    /** Share done, 0 to 100. */
    public int getPercent() {
        return total == 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }

    /** Seconds left at the present rate; empty while it cannot be told. */
    public OptionalLong secondsLeft() {
        return state != JobState.RUNNING || rate <= 0 || total < done
                ? OptionalLong.empty()
                : OptionalLong.of((total - done + rate - 1) / rate);
    }

    /** Who ordered it; null for nightly work. */
    public Long getAccountId() {
        return accountId;
    }

    public String getAccountName() {
        return accountName;
    }

    public String getNode() {
        return node;
    }

    String getClaim() {
        return claim;
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getQueuedAt() {
        return queuedAt;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getFinishedAt() {
        return finishedAt;
    }

    /** How it ended; null before. */
    public Wording getMessage() {
        return Wording.unpack(messageKey, messageValues);
    }
}
