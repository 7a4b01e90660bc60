package crm.customer.bill;

import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Asked only for customers whom the acting person may see. */
@Dependent
class BillStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager bills;

    Bill byId(long id) {
        return Optional.ofNullable(bills.find(Bill.class, id)).orElseThrow(() -> new RecordNotFound("bill", id));
    }

    Optional<Bill> ofItem(long itemId) {
        return bills.createQuery("select b from Bill b where b.itemId = :item", Bill.class)
                .setParameter("item", itemId)
                .getResultStream()
                .findFirst();
    }

    List<BillLineRow> lines(long billId) {
        return bills.createQuery(
                        "select new crm.customer.bill.BillLineRow(l.position, l.kind, l.description, l.subscriptionId,"
                                + " l.quantity, l.amount) from BillLine l where l.billId = :bill order by l.position",
                        BillLineRow.class)
                .setParameter("bill", billId)
                .getResultList();
    }

    /** Writes the change now, so that somebody else's is told here. */
    void save(Bill bill) {
        try {
            bills.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RecordChangedMeanwhile("bill", bill.getNumber());
        }
    }
}
