package crm.web.customer.coverage;

import crm.customer.branch.Branch;
import crm.customer.branch.BranchService;
import crm.customer.coverage.AccessTechnology;
import crm.customer.coverage.Coverage;
import crm.customer.coverage.CoverageDetails;
import crm.customer.coverage.CoverageService;
import crm.customer.subscription.BusinessType;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Adds an area, or changes the one whose id is in the address. */
@Named
@ViewScoped
public class EditCoveragePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CoverageService areas;

    @Inject
    private BranchService branches;

    @Inject
    private transient Clock clock;

    private Long id;
    private long version;
    private CoverageDetails details;
    private List<Branch> units;

    public void open() {
        if (details != null) {
            return;
        }
        units = branches.seen();
        if (id == null) {
            details = new CoverageDetails();
            details.setCheckedOn(LocalDate.now(clock));
        } else {
            Coverage area = areas.byId(id);
            version = area.getVersion();
            details = area.details();
        }
    }

    public String save() {
        if (id == null) {
            id = areas.register(details);
        } else {
            areas.change(id, version, details);
        }
        Messages.done("customer.coverage.saved", details.getPlace());
        return "/customer/coverage?faces-redirect=true&id=" + id;
    }

    public boolean isNew() {
        return id == null;
    }

    public BusinessType[] getTypes() {
        return BusinessType.values();
    }

    public AccessTechnology[] getTechnologies() {
        return AccessTechnology.values();
    }

    public List<Branch> getUnits() {
        return units;
    }

    public CoverageDetails getDetails() {
        return details;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
