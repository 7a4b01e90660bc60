package crm.customer.order;

import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asked for orders of customers whom the acting person was found to be allowed to see, and by the nightly job. */
@Dependent
class OrderStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager orders;

    CustomerOrder byId(long id) {
        return Optional.ofNullable(orders.find(CustomerOrder.class, id))
                .orElseThrow(() -> new RecordNotFound("order", id));
    }

    List<OrderLine> lines(long orderId) {
        return orders.createQuery("select l from OrderLine l where l.orderId = :order order by l.id", OrderLine.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    List<OrderStep> steps(long orderId) {
        return orders.createQuery("select s from OrderStep s where s.orderId = :order order by s.id", OrderStep.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    void add(CustomerOrder order) {
        orders.persist(order);
        orders.flush();
    }

    void add(OrderLine line) {
        orders.persist(line);
    }

    void add(OrderStep step) {
        orders.persist(step);
    }

    void flush() {
        orders.flush();
    }

    /** Writes the change now, so that somebody else's is told here. */
    void save(CustomerOrder order) {
        try {
            orders.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChangedMeanwhile("order", order.getNumber());
        }
    }

    /** The number of an order that waits to change or end a subscription, other than that one. */
    Optional<String> pendingOn(long subscriptionId, Long except) {
        return orders.createQuery(
                        "select o.number from CustomerOrder o, OrderLine l where l.orderId = o.id"
                                + " and l.subscriptionId = :subscription and o.state = :submitted and o.id <> :except",
                        String.class)
                .setParameter("subscription", subscriptionId)
                .setParameter("submitted", OrderState.SUBMITTED)
                .setParameter("except", except == null ? -1L : except)
                .getResultStream()
                .findFirst();
    }

    /** Contracts in force of which nothing runs but, perhaps, that subscription. */
    List<CustomerOrder> bindingOnlyFor(long subscriptionId) {
        return orders.createQuery(
                        "select o from OrderLine l, CustomerOrder o where l.subscriptionId = :subscription"
                                + " and o.id = l.orderId and o.state = :inForce and not exists"
                                + " (select m.id from OrderLine m, Subscription s where m.orderId = o.id"
                                + " and s.id = m.subscriptionId and s.id <> :subscription and s.endedOn is null)"
                                + " order by o.id",
                        CustomerOrder.class)
                .setParameter("inForce", OrderState.IN_FORCE)
                .setParameter("subscription", subscriptionId)
                .getResultList();
    }

    /** Orders that take effect on that day or should have before. */
    List<Long> due(LocalDate on, long after, int most) {
        return orders.createQuery(
                        "select o.id from CustomerOrder o where o.state = :submitted and o.effectiveOn <= :today"
                                + " and o.id > :after order by o.id",
                        Long.class)
                .setParameter("submitted", OrderState.SUBMITTED)
                .setParameter("today", on)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Contracts in force whose every term is over on that day. */
    List<Long> over(LocalDate on, long after, int most) {
        return orders.createQuery(
                        "select o.id from CustomerOrder o where o.state = :inForce and o.id > :after and not exists"
                                + " (select l.id from OrderLine l where l.orderId = o.id and l.contractEndsOn > :today)"
                                + " order by o.id",
                        Long.class)
                .setParameter("inForce", OrderState.IN_FORCE)
                .setParameter("today", on)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** What could tell whose orders these were. */
    void forget(long customerId) {
        String orderIds = " in (select o.id from CustomerOrder o where o.customerId = :customer)";
        for (String update : List.of(
                "update OrderLine l set l.serviceNumber = null where l.orderId" + orderIds,
                "update OrderStep s set s.words = null where s.orderId" + orderIds,
                "update CustomerOrder c set c.installAddress = null, c.note = null where c.customerId = :customer")) {
            orders.createQuery(update).setParameter("customer", customerId).executeUpdate();
        }
    }

    /** The next order number; the database gives each one out once, also to two nodes at once. */
    String nextNumber() {
        Object next = orders.createNativeQuery("SELECT NEXT VALUE FOR cus_order_number_seq")
                .getSingleResult();
        return "CO" + ((Number) next).longValue();
    }
}
