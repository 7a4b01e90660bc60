package crm.customer.review;

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
import java.util.Optional;

/** Lists only openings of customers whom the acting person may see. */
@Dependent
class ReviewStore {

    private static final String ROW =
            "select new crm.customer.review.ReviewRow(r.id, c.id, c.number, c.name.text, c.name.latin, c.customerClass,"
                    + " c.unitId, r.state, r.submitterName, r.submittedAt, r.words)";

    @PersistenceContext(unitName = "crm")
    private EntityManager reviews;

    @Inject
    private CurrentUser currentUser;

    List<ReviewRow> rows(ReviewFilter filter, Slice slice) {
        String direction = slice.descending() ? " desc" : "";
        return query(ROW, " order by r.submittedAt" + direction + ", r.id" + direction, ReviewRow.class, filter)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    long count(ReviewFilter filter) {
        return query("select count(r)", "", Long.class, filter).getSingleResult();
    }

    Optional<OpeningReview> ofCustomer(long customerId) {
        return reviews.createQuery("select r from OpeningReview r where r.customerId = :customer", OpeningReview.class)
                .setParameter("customer", customerId)
                .getResultStream()
                .findFirst();
    }

    void add(OpeningReview review) {
        reviews.persist(review);
    }

    private <T> TypedQuery<T> query(String head, String tail, Class<T> type, ReviewFilter filter) {
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
                head + " from OpeningReview r, Customer c where " + String.join(" and ", conditions) + tail, type);
        values.forEach(query::setParameter);
        return query;
    }
}
