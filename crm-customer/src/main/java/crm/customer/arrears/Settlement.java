package crm.customer.arrears;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The arithmetic of paying: sets what is left of credits against what is left of items, to the cent. Knows no database;
 * whoever calls it holds the customer's lock.
 *
 * @param by the name of whoever caused it
 */
record Settlement(String by, Instant at, LocalDate on) {

    /** Pays the first items by the first credits until one side has nothing left. */
    List<Allocation> settle(List<OpenItem> items, List<Credit> credits) {
        List<Allocation> made = new ArrayList<>();
        for (OpenItem item : items) {
            for (Credit credit : credits) {
                BigDecimal part = item.getRest().min(credit.getRest());
                if (part.signum() > 0) {
                    credit.use(part);
                    item.pay(part, by, on);
                    made.add(new Allocation(credit, item, part, at));
                }
            }
        }
        return made;
    }

    /** Takes an item out: what had paid it is free for others. */
    void withdraw(OpenItem item, List<Allocation> ofItem) {
        ofItem.forEach(allocation -> allocation.free(at));
        item.withdraw(by, on);
    }

    /** Takes a credit out: what it had paid is owed again. */
    void takeBack(Credit credit, List<Allocation> ofCredit) {
        ofCredit.forEach(allocation -> allocation.free(at));
        credit.takeBack(on);
    }

    static BigDecimal owed(List<OpenItem> items) {
        return items.stream().map(OpenItem::getRest).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    static BigDecimal left(List<Credit> credits) {
        return credits.stream().map(Credit::getRest).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
