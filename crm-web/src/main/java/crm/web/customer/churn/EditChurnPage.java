package crm.web.customer.churn;

import crm.customer.churn.ChurnDetails;
import crm.customer.churn.ChurnService;
import crm.customer.churn.ChurnSheet;
import crm.customer.churn.ChurnSource;
import crm.customer.churn.reason.ChurnReason;
import crm.customer.churn.reason.ChurnReasonService;
import crm.customer.rival.Rival;
import crm.customer.subscription.BusinessType;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Registers that a customer left, or changes the record whose id is in the address. */
@Named
@ViewScoped
public class EditChurnPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChurnService churns;

    @Inject
    private ChurnReasonService reasonList;

    @Inject
    private transient Clock clock;

    private Long id;
    private long version;
    private String number;
    private String name;
    private ChurnDetails details;
    private transient List<ChurnReason> reasons;

    public void open() {
        if (details != null) {
            return;
        }
        if (id == null) {
            details = new ChurnDetails();
            details.setChurnedOn(LocalDate.now(clock));
            details.setSource(ChurnSource.SERVICE_STAFF);
        } else {
            ChurnSheet churn = churns.byId(id);
            version = churn.version();
            number = churn.number();
            name = churn.name();
            details = churn.details();
        }
    }

    public String save() {
        if (id == null) {
            id = churns.register(number, details);
        } else {
            churns.change(id, version, details);
        }
        Messages.done("customer.churn.saved");
        return "/customer/churn?faces-redirect=true&id=" + id;
    }

    /** Those that are chosen today, and the one that the record has. */
    public List<ChurnReason> getReasons() {
        if (reasons == null) {
            reasons = reasonList.all().stream()
                    .filter(reason -> reason.isActive() || reason.getId().equals(details.getReasonId()))
                    .toList();
        }
        return reasons;
    }

    public boolean isNew() {
        return id == null;
    }

    public BusinessType[] getServices() {
        return BusinessType.values();
    }

    public Rival[] getRivals() {
        return Rival.values();
    }

    public ChurnSource[] getSources() {
        return ChurnSource.values();
    }

    public ChurnDetails getDetails() {
        return details;
    }

    /** The customer's; it may stand in the address. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** Null for a new record. */
    public String getName() {
        return name;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
