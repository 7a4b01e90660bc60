package crm.customer.submission;

import crm.customer.CustomerPermissions;
import crm.customer.profile.CustomerClass;
import crm.system.session.CurrentUser;
import crm.system.session.Scope;
import crm.system.slice.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists only submissions about customers whom the acting person may see. */
@Dependent
class SubmissionStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager reviews;

    @Inject
    private CurrentUser currentUser;

    /** @param about the attribute that tells what is submitted, or a literal */
    List<ReviewRow> rows(Class<? extends Submission> kind, String about, ReviewFilter filter, Slice slice) {
        String direction = slice.descending() ? " desc" : "";
        String head = "select new crm.customer.submission.ReviewRow(r.id, c.id, c.number, c.name.text, c.name.latin,"
                + " c.customerClass, c.unitId, " + about + ", r.state, r.submitterName, r.submittedAt, r.words)";
        return query(kind, head, " order by r.submittedAt" + direction + ", r.id" + direction, ReviewRow.class, filter)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    long count(Class<? extends Submission> kind, ReviewFilter filter) {
        return query(kind, "select count(r)", "", Long.class, filter).getSingleResult();
    }

    private <T> TypedQuery<T> query(
            Class<? extends Submission> kind, String head, String tail, Class<T> type, ReviewFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("c.id = r.customerId"));
        Map<String, Object> values = new HashMap<>();
        Scope scope = currentUser.scope();
        if (!scope.everything()) {
            conditions.add("c.unitId in :units");
            values.put("units", scope.unitIds().isEmpty() ? List.of(-1L) : scope.unitIds());
        }
        if (!currentUser.may(CustomerPermissions.KEY_ACCOUNT_READ)) {
            conditions.add("c.customerClass <> :key");
            values.put("key", CustomerClass.KEY_ACCOUNT);
        }
        if (filter.getState() != null) {
            conditions.add("r.state = :state");
            values.put("state", filter.getState());
        }
        if (filter.isMine()) {
            conditions.add("r.submittedBy = :me");
            values.put("me", currentUser.actor().employeeId());
        }
        TypedQuery<T> query = reviews.createQuery(
                head + " from " + kind.getSimpleName() + " r, Customer c where " + String.join(" and ", conditions)
                        + tail,
                type);
        values.forEach(query::setParameter);
        return query;
    }
}
