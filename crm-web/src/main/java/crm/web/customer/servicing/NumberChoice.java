package crm.web.customer.servicing;

import crm.customer.number.FreeNumber;
import crm.customer.number.NumberService;
import crm.customer.subscription.BusinessType;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** Choosing a free number at the counter; the one that is chosen is held back for the customer. */
@Dependent
public class NumberChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where a chosen number goes. */
    @FunctionalInterface
    public interface Field extends Serializable {
        void set(String number);
    }

    @Inject
    private NumberService numbers;

    private Field field;
    private Long customerId;
    private BusinessType type;
    private String ending;
    private String chosen;
    private List<FreeNumber> offered = List.of();

    /** Begins with what takes the chosen number. */
    public void into(Field target) {
        field = target;
    }

    /** Offers numbers of a line of business; none for null. */
    public void offer(BusinessType wanted, Long customer) {
        type = wanted;
        customerId = customer;
        ending = null;
        offered = type == null ? List.of() : numbers.offered(type, customerId, null, 0);
    }

    public void search() {
        offered = numbers.offered(type, customerId, ending, 0);
    }

    /** The next ones; after the last the first come again. */
    public void more() {
        long after = offered.isEmpty() ? 0 : offered.get(offered.size() - 1).id();
        List<FreeNumber> next = numbers.offered(type, customerId, ending, after);
        offered = next.isEmpty() ? numbers.offered(type, customerId, ending, 0) : next;
    }

    /** Holds the number back and lets the one chosen before go. */
    public void choose(String number) {
        if (!number.equals(chosen)) {
            numbers.reserve(number, customerId);
            if (chosen != null) {
                numbers.release(chosen);
            }
            chosen = number;
            field.set(number);
        }
    }

    public boolean isOpen() {
        return type != null;
    }

    public List<FreeNumber> getOffered() {
        return offered;
    }

    public String getChosen() {
        return chosen;
    }

    public String getEnding() {
        return ending;
    }

    public void setEnding(String ending) {
        this.ending = ending;
    }
}
