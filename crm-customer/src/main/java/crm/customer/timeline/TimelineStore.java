package crm.customer.timeline;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@Dependent
class TimelineStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager entries;

    void add(TimelineEntry entry) {
        entries.persist(entry);
    }
}
