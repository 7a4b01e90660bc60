package crm.customer.visit;

import crm.customer.CustomerPermissions;
import crm.customer.profile.CustomerClass;
import crm.system.session.ActingSession;
import crm.system.session.CurrentUser;
import crm.system.session.Scope;
import crm.system.slice.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One's own visits of the running session, and those that customers of one's own branches paid elsewhere. */
@Dependent
class VisitStore {

    private static final String OPEN = " from Visit v, Customer c where c.id = v.customerId and v.sessionId = :session"
            + " and v.accountId = :account and v.endedAt is null and v.expiresAt > :now";

    private static final String ROW = "select new crm.customer.visit.VisitRow(v.id, c.id, c.number, c.name.text,"
            + " c.name.latin, v.homeUnitId, v.unitId, v.actorName, v.startedAt, v.expiresAt, v.endedAt)";

    @PersistenceContext(unitName = "crm")
    private EntityManager visits;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    void add(Visit visit) {
        visits.persist(visit);
    }

    /** The acting person's own visit of that customer in this session; background work has none. */
    Optional<Visit> open(long customerId) {
        return ActingSession.current() == ActingSession.NONE
                ? Optional.empty()
                : ofSession(visits.createQuery("select v" + OPEN + " and v.customerId = :customer", Visit.class)
                                .setParameter("customer", customerId))
                        .getResultStream()
                        .findFirst();
    }

    /** Ends the acting person's visits of that customer in this session; two windows may have begun one each. @return how many */
    int end(long customerId, Instant at) {
        return visits.createQuery("update Visit v set v.endedAt = :at where v.customerId = :customer"
                        + " and v.sessionId = :session and v.accountId = :account and v.endedAt is null"
                        + " and v.expiresAt > :at")
                .setParameter("at", at)
                .setParameter("customer", customerId)
                .setParameter("session", ActingSession.current())
                .setParameter("account", currentUser.actor().accountId())
                .executeUpdate();
    }

    /** Whether the acting person had a visit of that customer in this session, however long it is over. */
    boolean wasMine(long customerId) {
        return ActingSession.current() != ActingSession.NONE
                && visits.createQuery(
                                        "select count(v) from Visit v where v.customerId = :customer"
                                                + " and v.sessionId = :session and v.accountId = :account",
                                        Long.class)
                                .setParameter("customer", customerId)
                                .setParameter("session", ActingSession.current())
                                .setParameter("account", currentUser.actor().accountId())
                                .getSingleResult()
                        > 0;
    }

    /** All of them. */
    List<OpenVisit> open() {
        return ofSession(visits.createQuery(
                        "select new crm.customer.visit.OpenVisit(c.id, c.number, c.name.text, v.homeUnitId,"
                                + " v.startedAt, v.expiresAt)" + OPEN + " order by v.id desc",
                        OpenVisit.class))
                .getResultList();
    }

    private <T> TypedQuery<T> ofSession(TypedQuery<T> query) {
        return query.setParameter("session", ActingSession.current())
                .setParameter("account", currentUser.actor().accountId())
                .setParameter("now", clock.instant());
    }

    List<VisitRow> rows(VisitFilter filter, Slice slice) {
        // The latest come first, unless the list is read from its other end.
        String direction = slice.descending() ? "" : " desc";
        return query(ROW, " order by v.startedAt" + direction + ", v.id" + direction, VisitRow.class, filter)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
    }

    long count(VisitFilter filter) {
        return query("select count(v)", "", Long.class, filter).getSingleResult();
    }

    private <T> TypedQuery<T> query(String head, String tail, Class<T> type, VisitFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("c.id = v.customerId"));
        Map<String, Object> values = new HashMap<>();
        Scope scope = currentUser.scope();
        if (!scope.everything()) {
            conditions.add("v.homeUnitId in :units");
            values.put("units", scope.unitIds().isEmpty() ? List.of(-1L) : scope.unitIds());
        }
        if (!currentUser.may(CustomerPermissions.KEY_ACCOUNT_READ)) {
            conditions.add("c.customerClass <> :key");
            values.put("key", CustomerClass.KEY_ACCOUNT);
        }
        if (filter.getHome() != null) {
            conditions.add("v.homeUnitId = :home");
            values.put("home", filter.getHome());
        }
        LocalDate since = filter.getSince();
        if (since != null) {
            conditions.add("v.startedAt >= :since");
            values.put("since", since.atStartOfDay(clock.getZone()).toInstant());
        }
        TypedQuery<T> query = visits.createQuery(
                head + " from Visit v, Customer c where " + String.join(" and ", conditions) + tail, type);
        values.forEach(query::setParameter);
        return query;
    }
}
