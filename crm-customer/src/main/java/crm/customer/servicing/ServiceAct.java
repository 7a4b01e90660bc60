package crm.customer.servicing;

import crm.customer.subscription.ServiceState;
import crm.customer.subscription.Subscription;
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
import java.time.Instant;

/** One thing done to a service; never changed after it was written. */
@Entity
@Table(name = "cus_service_act")
public class ServiceAct {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_service_act_seq")
    @SequenceGenerator(name = "cus_service_act_seq", sequenceName = "cus_service_act_seq", allocationSize = 50)
    private Long id;

    @Column(name = "subscription_id", nullable = false)
    private long subscriptionId;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "action", nullable = false)
    private ServiceAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_from", nullable = false)
    private ServiceState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_to", nullable = false)
    private ServiceState to;

    @Convert(converter = EncryptedText.class)
    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "document_checked", nullable = false)
    private boolean documentChecked;

    @Column(name = "done_at", nullable = false)
    private Instant doneAt;

    @Column(name = "account_id", nullable = false)
    private long accountId;

    @Column(name = "actor_name", nullable = false)
    private String actorName;

    protected ServiceAct() {} // for JPA

    ServiceAct(
            Subscription subscription,
            ServiceAction action,
            ServiceState from,
            String reason,
            boolean documentChecked,
            Actor actor,
            Instant at) {
        this.subscriptionId = subscription.getId();
        this.customerId = subscription.getCustomerId();
        this.action = action;
        this.from = from;
        this.to = subscription.getState();
        this.reason = reason;
        this.documentChecked = documentChecked;
        this.doneAt = at;
        this.accountId = actor.accountId();
        this.actorName = actor.personName();
    }

    void forgetReason() {
        reason = "****";
    }

    public Long getId() {
        return id;
    }

    public long getSubscriptionId() {
        return subscriptionId;
    }

    /** Who had the service when it was done. */
    public long getCustomerId() {
        return customerId;
    }

    public ServiceAction getAction() {
        return action;
    }

    public ServiceState getFrom() {
        return from;
    }

    public ServiceState getTo() {
        return to;
    }

    public String getReason() {
        return reason;
    }

    public boolean isDocumentChecked() {
        return documentChecked;
    }

    public Instant getDoneAt() {
        return doneAt;
    }

    public long getAccountId() {
        return accountId;
    }

    public String getActorName() {
        return actorName;
    }
}
