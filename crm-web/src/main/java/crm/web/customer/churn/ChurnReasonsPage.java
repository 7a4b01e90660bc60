package crm.web.customer.churn;

import crm.customer.churn.reason.ChurnReason;
import crm.customer.churn.reason.ChurnReasonDetails;
import crm.customer.churn.reason.ChurnReasonService;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The list of reasons, and a form for one of them. */
@Named
@ViewScoped
public class ChurnReasonsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChurnReasonService service;

    private Long id;
    private long version;
    private ChurnReasonDetails details = new ChurnReasonDetails();
    private transient List<ChurnReason> reasons;

    /** Takes the reason in the address into the form. */
    public void open() {
        if (id != null && version == 0) {
            fill(service.byId(id));
        }
    }

    private void fill(ChurnReason reason) {
        version = reason.getVersion();
        details.setCode(reason.getCode());
        details.setName(reason.getName());
        details.setEnglishName(reason.getEnglishName());
        details.setActive(reason.isActive());
    }

    public String save() {
        if (version == 0) {
            service.register(details);
        } else {
            service.change(id, version, details);
        }
        Messages.done("customer.churn.reason.saved", details.getCode());
        return "/customer/churn-reasons?faces-redirect=true";
    }

    public boolean isNew() {
        return version == 0;
    }

    public List<ChurnReason> getReasons() {
        if (reasons == null) {
            reasons = service.all();
        }
        return reasons;
    }

    public ChurnReasonDetails getDetails() {
        return details;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
