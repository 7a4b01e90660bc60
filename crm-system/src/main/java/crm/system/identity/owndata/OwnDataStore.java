package crm.system.identity.owndata;

import crm.system.errors.RecordNotFound;
import crm.system.session.CurrentUser;
import crm.system.session.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Requests of the acting person's own unit and those below. */
@Dependent
class OwnDataStore {

    private static final String OPEN =
            " from OwnDataRequest r, Employee e where e.id = r.employeeId and r.state = :open and e.id <> :me";

    @PersistenceContext(unitName = "crm")
    private EntityManager requests;

    @Inject
    private CurrentUser currentUser;

    OwnDataRequest add(OwnDataRequest request) {
        requests.persist(request);
        requests.flush();
        return request;
    }

    /** @throws RecordNotFound when there is none */
    OwnDataRequest byId(long id) {
        OwnDataRequest found = requests.find(OwnDataRequest.class, id);
        if (found == null) {
            throw new RecordNotFound("ownDataRequest", id);
        }
        return found;
    }

    /** The latest of an employee, whatever has become of it. */
    Optional<OwnDataRequest> latest(long employeeId) {
        return requests.createQuery(
                        "select r from OwnDataRequest r where r.employeeId = :employee order by r.id desc",
                        OwnDataRequest.class)
                .setParameter("employee", employeeId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Of others than oneself, the oldest first; with their employees, whom each line tells of. */
    List<OwnDataRequest> open(int most) {
        return scoped("select r, e" + OPEN, " order by r.id", Object[].class)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> (OwnDataRequest) row[0])
                .toList();
    }

    long countOpen() {
        return scoped("select count(r)" + OPEN, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> scoped(String beginning, String end, Class<T> type) {
        Scope scope = currentUser.scope();
        Long me = currentUser.actor().employeeId();
        TypedQuery<T> query =
                requests.createQuery(beginning + (scope.everything() ? "" : " and e.unitId in :scope") + end, type);
        query.setParameter("open", OwnDataState.OPEN).setParameter("me", me == null ? 0L : me);
        if (!scope.everything()) {
            query.setParameter("scope", scope.unitIds().isEmpty() ? List.of(0L) : List.copyOf(scope.unitIds()));
        }
        return query;
    }
}
