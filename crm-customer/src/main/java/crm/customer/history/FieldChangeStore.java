package crm.customer.history;

import crm.system.crypto.FieldCipher;
import crm.system.session.Actor;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

@Dependent
class FieldChangeStore {

    /** A number of the sequence stands for a block of ids; a row takes one of it, which leaves gaps and no collision. */
    private static final String MANAGER_OF_ALL =
            "INSERT INTO cus_field_change (id, customer_id, changed_at, account_id,"
                    + " actor_name, field, value_from, value_to) SELECT NEXT VALUE FOR cus_field_change_seq, c.id, ?, ?, ?,"
                    + " 'manager', ?, ? FROM cus_customer c WHERE c.manager_id = ? AND c.status <> 'CLOSED'";

    @PersistenceContext(unitName = "crm")
    private EntityManager changes;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    void add(FieldChange change) {
        changes.persist(change);
    }

    /** Another manager for all customers of one, in one statement: there may be thousands. */
    void addForAllOf(long managerId, String from, String to) {
        Actor actor = currentUser.actor();
        changes.createNativeQuery(MANAGER_OF_ALL)
                .setParameter(1, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter(2, actor.accountId())
                .setParameter(3, actor.personName())
                .setParameter(4, FieldCipher.instance().encrypt(from))
                .setParameter(5, FieldCipher.instance().encrypt(to))
                .setParameter(6, managerId)
                .executeUpdate();
    }

    Optional<FieldChange> find(long id) {
        return Optional.ofNullable(changes.find(FieldChange.class, id));
    }

    void forgetValues(long customerId) {
        changes.createQuery("update FieldChange f set f.valueFrom = null, f.valueTo = null"
                        + " where f.customerId = :customer")
                .setParameter("customer", customerId)
                .executeUpdate();
    }

    List<FieldChange> latest(long customerId, int most) {
        return changes.createQuery(
                        "select f from FieldChange f where f.customerId = :customer order by f.changedAt desc, f.id desc",
                        FieldChange.class)
                .setParameter("customer", customerId)
                .setMaxResults(most)
                .getResultList();
    }

    List<FieldChange> since(long customerId, Instant from) {
        return changes.createQuery(
                        "select f from FieldChange f where f.customerId = :customer and f.changedAt > :since"
                                + " order by f.changedAt desc, f.id desc",
                        FieldChange.class)
                .setParameter("customer", customerId)
                .setParameter("since", from)
                .getResultList();
    }
}
