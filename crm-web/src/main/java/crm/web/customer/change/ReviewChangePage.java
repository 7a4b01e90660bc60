package crm.web.customer.change;

import crm.customer.change.ChangeService;
import crm.customer.change.ChangeView;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.customer.submission.ReviewState;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One change before the second person, or its question before the first. */
@Named
@ViewScoped
public class ReviewChangePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String QUEUE = "/customer/change-requests?faces-redirect=true";

    @Inject
    private ChangeService changes;

    @Inject
    private CustomerService customers;

    private long id;
    private ChangeView change;
    private CustomerSheet customer;
    private String words;

    public void open() {
        if (change == null) {
            change = changes.byId(id);
            customer = customers.byId(change.customerId());
        }
    }

    public String approve() {
        changes.approve(id, change.version());
        return done("customer.change.approved");
    }

    public String reject() {
        if (isSilent()) {
            return null;
        }
        changes.reject(id, words);
        return done("customer.change.rejected");
    }

    public String askBack() {
        if (isSilent()) {
            return null;
        }
        changes.askBack(id, words);
        return done("customer.review.asked");
    }

    public String answer() {
        if (isSilent()) {
            return null;
        }
        changes.answer(id, words);
        return done("customer.change.answered");
    }

    public String withdraw() {
        changes.withdraw(id);
        return done("customer.change.withdrawn");
    }

    /** Whether the acting person may decide now: not on an own request, and only while it waits. */
    public boolean isToDecide() {
        return !change.own() && change.state() == ReviewState.WAITING;
    }

    /** Whether the acting person was asked something. */
    public boolean isToAnswer() {
        return change.own() && change.state() == ReviewState.ASKED_BACK;
    }

    public boolean isToWithdraw() {
        return change.own() && (change.state() == ReviewState.WAITING || change.state() == ReviewState.ASKED_BACK);
    }

    public ChangeView getChange() {
        return change;
    }

    public CustomerSheet getCustomer() {
        return customer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    private boolean isSilent() {
        boolean silent = words == null || words.isBlank();
        if (silent) {
            Messages.errorAt("form:words", "customer.review.wordsMissing");
        }
        return silent;
    }

    private String done(String key) {
        Messages.done(key, customer.name());
        return QUEUE;
    }
}
