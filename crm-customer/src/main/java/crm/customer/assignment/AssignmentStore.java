package crm.customer.assignment;

import crm.customer.CustomerPermissions;
import crm.system.errors.RecordNotFound;
import crm.system.session.CurrentUser;
import crm.system.session.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Dependent
class AssignmentStore {

    private static final String MANAGERS =
            "select distinct new crm.customer.assignment.ResponsibleRow(e.id, e.name, e.latinName, e.unitId)"
                    + " from Employee e, Account a join a.roles r join r.permissions p"
                    + " where a.employeeId = e.id and e.resignedOn is null and a.closed = false and p = :opens";

    @PersistenceContext(unitName = "crm")
    private EntityManager assignments;

    @Inject
    private CurrentUser currentUser;

    /** Those who open accounts in the branches the acting person sees. */
    List<ResponsibleRow> managers() {
        Scope scope = currentUser.scope();
        if (!scope.everything() && scope.unitIds().isEmpty()) {
            return List.of();
        }
        TypedQuery<ResponsibleRow> query = assignments.createQuery(
                MANAGERS + (scope.everything() ? "" : " and e.unitId in :units") + " order by e.unitId, e.name, e.id",
                ResponsibleRow.class);
        query.setParameter("opens", CustomerPermissions.PROFILE_OPEN);
        if (!scope.everything()) {
            query.setParameter("units", scope.unitIds());
        }
        return query.getResultList();
    }

    Map<Long, String> names(Collection<Long> employees) {
        Map<Long, String> names = new HashMap<>();
        if (!employees.isEmpty()) {
            assignments
                    .createQuery("select e.id, e.name from Employee e where e.id in :ids", Object[].class)
                    .setParameter("ids", employees)
                    .getResultList()
                    .forEach(row -> names.put((Long) row[0], (String) row[1]));
        }
        return names;
    }

    void add(Assignment assignment) {
        assignments.persist(assignment);
        assignments.flush();
    }

    /** An order of the acting person. */
    Assignment byId(long id) {
        Assignment found = assignments.find(Assignment.class, id);
        if (found == null || !found.isOf(currentUser.actor().accountId())) {
            throw new RecordNotFound("assignment", id);
        }
        return found;
    }
}
