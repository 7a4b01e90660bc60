package crm.web.system;

import crm.system.identity.unit.UnitRow;
import crm.system.identity.unit.UnitService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The organisation as a tree. */
@Named
@RequestScoped
public class UnitTreePage {

    @Inject
    private UnitService organisation;

    private List<UnitRow> rows;

    public List<UnitRow> getRows() {
        if (rows == null) {
            rows = organisation.tree();
        }
        return rows;
    }
}
