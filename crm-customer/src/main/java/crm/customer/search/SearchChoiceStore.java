package crm.customer.search;

import crm.system.session.CurrentUser;
import crm.system.session.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

@Dependent
class SearchChoiceStore {

    /** A select box holds no more that a person could read. */
    private static final int MOST = 300;

    @PersistenceContext(unitName = "crm")
    private EntityManager employees;

    @Inject
    private CurrentUser currentUser;

    /** Looks once into the index of managers for each employee, of whom there are some hundred. */
    List<SearchChoice> managers() {
        Scope scope = currentUser.scope();
        String within = scope.everything() ? "" : " and e.unitId in :units";
        TypedQuery<SearchChoice> query = employees
                .createQuery(
                        "select new crm.customer.search.SearchChoice(e.id, e.name) from Employee e where exists"
                                + " (select c.id from Customer c where c.managerId = e.id)" + within
                                + " order by e.name, e.id",
                        SearchChoice.class)
                .setMaxResults(MOST);
        if (!scope.everything()) {
            query.setParameter("units", scope.unitIds().isEmpty() ? List.of(-1L) : scope.unitIds());
        }
        return query.getResultList();
    }
}
