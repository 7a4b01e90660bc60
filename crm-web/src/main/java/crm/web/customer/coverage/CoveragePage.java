package crm.web.customer.coverage;

import crm.customer.coverage.Coverage;
import crm.customer.coverage.CoverageChange;
import crm.customer.coverage.CoverageService;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One area and its history. */
@Named
@ViewScoped
public class CoveragePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CoverageService areas;

    private long id;
    private long version;
    private transient Coverage area;
    private transient List<CoverageChange> changes;

    public void open() {
        version = getArea().getVersion();
    }

    public String remove() {
        areas.remove(id, version);
        Messages.done("customer.coverage.wasRemoved", getArea().getPlace());
        return again();
    }

    public String restore() {
        areas.restore(id, version);
        Messages.done("customer.coverage.wasRestored", getArea().getPlace());
        return again();
    }

    private String again() {
        return "/customer/coverage?faces-redirect=true&id=" + id;
    }

    public Coverage getArea() {
        if (area == null) {
            area = areas.byId(id);
        }
        return area;
    }

    public List<CoverageChange> getChanges() {
        if (changes == null) {
            changes = areas.changes(id);
        }
        return changes;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
