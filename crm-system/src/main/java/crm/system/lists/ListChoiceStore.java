package crm.system.lists;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Every question here is about one account's own lists. */
@Dependent
class ListChoiceStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager choices;

    List<ListChoice> of(long accountId, String list) {
        return choices.createQuery(
                        "select c from ListChoice c where c.accountId = :account and c.list = :list order by c.name, c.id",
                        ListChoice.class)
                .setParameter("account", accountId)
                .setParameter("list", list)
                .getResultList();
    }

    void add(ListChoice choice) {
        choices.persist(choice);
    }

    void remove(ListChoice choice) {
        choices.remove(choice);
    }
}
