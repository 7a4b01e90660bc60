package crm.customer.visit;

import crm.customer.profile.Customer;
import crm.system.schema.Versioned;
import crm.system.session.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One customer at one counter of another branch. */
@Entity
@Table(name = "cus_visit")
class Visit extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_visit_seq")
    @SequenceGenerator(name = "cus_visit_seq", sequenceName = "cus_visit_seq", allocationSize = 50)
    private Long id;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Column(name = "home_unit_id", nullable = false)
    private long homeUnitId;

    @Column(name = "unit_id", nullable = false)
    private long unitId;

    @Column(name = "account_id", nullable = false)
    private long accountId;

    @Column(name = "actor_name", nullable = false)
    private String actorName;

    @Column(name = "session_id", nullable = false)
    private long sessionId;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Visit() {} // for JPA

    Visit(Customer customer, Actor actor, long sessionId, Instant startedAt, Instant expiresAt) {
        customerId = customer.getId();
        homeUnitId = customer.getUnitId();
        unitId = actor.unitId();
        accountId = actor.accountId();
        actorName = actor.personName();
        this.sessionId = sessionId;
        this.startedAt = startedAt;
        this.expiresAt = expiresAt;
    }

    Long getId() {
        return id;
    }

    long getCustomerId() {
        return customerId;
    }

    long getHomeUnitId() {
        return homeUnitId;
    }

    long getUnitId() {
        return unitId;
    }

    long getAccountId() {
        return accountId;
    }

    String getActorName() {
        return actorName;
    }

    long getSessionId() {
        return sessionId;
    }

    Instant getStartedAt() {
        return startedAt;
    }

    Instant getExpiresAt() {
        return expiresAt;
    }

    Instant getEndedAt() {
        return endedAt;
    }
}
