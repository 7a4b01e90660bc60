package crm.customer.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@Dependent
class TakeoverStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager takeovers;

    Optional<Takeover> ofCustomer(long customerId) {
        return takeovers
                .createQuery("select t from Takeover t where t.customerId = :customer", Takeover.class)
                .setParameter("customer", customerId)
                .getResultList()
                .stream()
                .findFirst();
    }
}
