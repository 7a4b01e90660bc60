package crm.web.customer.closing;

import crm.customer.arrears.ArrearsService;
import crm.customer.arrears.OwedItem;
import crm.customer.closing.ClosingDetails;
import crm.customer.closing.ClosingReason;
import crm.customer.closing.ClosingService;
import crm.customer.profile.CustomerSheet;
import crm.customer.subscription.ServiceState;
import crm.customer.subscription.SubscriptionRow;
import crm.web.customer.visit.ServedCustomer;
import crm.web.shared.KeptInput;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Cancels an account in three steps; nothing is written before the last. */
@Named
@ViewScoped
public class CancelAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LAST = 2;

    @Inject
    private ClosingService closings;

    @Inject
    private ArrearsService arrears;

    @Inject
    private ServedCustomer served;

    private final ClosingDetails details = new ClosingDetails();
    private final KeptInput kept = new KeptInput();
    private long id;
    private int step;
    private List<SubscriptionRow> services;
    private List<OwedItem> owed;
    private BigDecimal leaving;

    public void open() {
        if (owed == null) {
            served.open(id);
            services = served.subscriptions().stream()
                    .filter(row -> row.state() != ServiceState.ENDED)
                    .toList();
            owed = arrears.ofCustomer(id);
            leaving = closings.endingCharge(id);
        }
    }

    public void next() {
        if (step == 1) {
            closings.check(id, details.getDocumentNumber());
        }
        step = Math.min(LAST, step + 1);
        kept.giveBack();
    }

    /** Nothing typed is lost. */
    public void back() {
        kept.keep();
        step = Math.max(0, step - 1);
        kept.giveBack();
    }

    public String cancel() {
        closings.begin(id, getCustomer().version(), details);
        Messages.done("customer.closing.begun", getCustomer().name());
        return "/customer/closing?faces-redirect=true&id=" + id;
    }

    public BigDecimal getTotal() {
        return owed.stream().map(OwedItem::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<String> getStepNames() {
        return Stream.of("owed", "document", "summary")
                .map(name -> Messages.text("customer.closing.step." + name))
                .toList();
    }

    public CustomerSheet getCustomer() {
        return served.getCustomer();
    }

    public List<SubscriptionRow> getServices() {
        return services;
    }

    public List<OwedItem> getOwed() {
        return owed;
    }

    /** What leaving contracts within their terms costs; zero for nothing. */
    public BigDecimal getLeaving() {
        return leaving;
    }

    public ClosingReason[] getReasons() {
        return ClosingReason.values();
    }

    public ClosingDetails getDetails() {
        return details;
    }

    public int getStep() {
        return step;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
