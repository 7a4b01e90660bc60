package crm.customer.personal;

import crm.system.errors.RecordChangedMeanwhile;
import crm.system.schema.UniqueKey;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Dependent
class PersonalKeyStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager keys;

    Optional<PersonalKey> find(long customerId) {
        return Optional.ofNullable(keys.find(PersonalKey.class, customerId));
    }

    List<PersonalKey> of(Collection<Long> customerIds) {
        return keys.createQuery("select k from PersonalKey k where k.customerId in :ids", PersonalKey.class)
                .setParameter("ids", customerIds)
                .getResultList();
    }

    /** Writes at once: of two who are the first to change a customer, the second is told. */
    PersonalKey add(PersonalKey key) {
        try {
            keys.persist(key);
            keys.flush();
            return key;
        } catch (PersistenceException taken) {
            if (UniqueKey.isBroken(taken)) {
                throw new RecordChangedMeanwhile("customer", key.getCustomerId());
            }
            throw taken;
        }
    }

    void remove(PersonalKey key) {
        keys.remove(key);
    }
}
