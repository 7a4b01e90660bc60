package crm.web.system;

import crm.system.identity.unit.UnitDetails;
import crm.system.identity.unit.UnitKind;
import crm.system.identity.unit.UnitRow;
import crm.system.identity.unit.UnitService;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Adds a unit to the tree, or changes the one whose id is in the address. */
@Named
@ViewScoped
public class EditUnitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UnitService organisation;

    private Long id;
    private boolean top;
    private UnitDetails details;
    private List<UnitRow> units;

    public void open() {
        if (details != null) {
            return;
        }
        units = organisation.within();
        details = new UnitDetails();
        if (id != null) {
            fill(organisation.byId(id));
        }
    }

    private void fill(UnitRow unit) {
        details.setCode(unit.code());
        details.setName(unit.name());
        details.setEnglishName(unit.englishName());
        details.setKind(unit.kind());
        details.setRegionCode(unit.regionCode());
        top = unit.parentId() == null;
        details.setParentId(top ? 0 : unit.parentId());
    }

    public String save() {
        if (id == null) {
            organisation.register(details);
        } else {
            organisation.change(id, details);
        }
        Messages.done("system.unit.saved", details.getName());
        return "/system/unit-tree?faces-redirect=true";
    }

    public String close() {
        organisation.close(id);
        Messages.done("system.unit.wasClosed", details.getName());
        return "/system/unit-tree?faces-redirect=true";
    }

    public boolean isNew() {
        return id == null;
    }

    public UnitKind[] getKinds() {
        return UnitKind.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isTop() {
        return top;
    }

    public UnitDetails getDetails() {
        return details;
    }

    public List<UnitRow> getUnits() {
        return units;
    }
}
