package crm.web.customer.change;

import crm.customer.change.ChangeService;
import crm.customer.change.ChangeView;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.web.customer.Decision;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One change before the second person, or its question before the first. */
@Named
@ViewScoped
public class ReviewChangePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChangeService changes;

    @Inject
    private CustomerService customers;

    private final Decision decision = new Decision("/customer/change-requests");
    private long id;
    private ChangeView change;
    private CustomerSheet customer;

    public void open() {
        if (change == null) {
            change = changes.byId(id);
            customer = customers.byId(change.customerId());
        }
    }

    public String approve() {
        return decision.tacit(() -> changes.approve(id, change.version()), "customer.change.approved", customer.name());
    }

    public String reject() {
        return decision.inWords(words -> changes.reject(id, words), "customer.change.rejected", customer.name());
    }

    public String askBack() {
        return decision.inWords(words -> changes.askBack(id, words), "customer.review.asked", customer.name());
    }

    public String answer() {
        return decision.inWords(words -> changes.answer(id, words), "customer.change.answered", customer.name());
    }

    public String withdraw() {
        return decision.tacit(() -> changes.withdraw(id), "customer.change.withdrawn", customer.name());
    }

    /** Whether the acting person may decide now: not on an own request, and only while it waits. */
    public boolean isToDecide() {
        return change.state().isToDecide(change.own());
    }

    /** Whether the acting person was asked something. */
    public boolean isToAnswer() {
        return change.state().isToAnswer(change.own());
    }

    public boolean isToWithdraw() {
        return change.own() && change.state().isOpen();
    }

    public ChangeView getChange() {
        return change;
    }

    public CustomerSheet getCustomer() {
        return customer;
    }

    public Decision getDecision() {
        return decision;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
