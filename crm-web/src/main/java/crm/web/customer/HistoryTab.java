package crm.web.customer;

import crm.customer.history.FieldChangeRow;
import crm.customer.history.HistoryService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Who changed which field from what to what. */
@Named
@ViewScoped
public class HistoryTab implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HistoryService history;

    @Inject
    private CustomerPage page;

    private List<FieldChangeRow> rows;

    public List<FieldChangeRow> getRows() {
        if (rows == null) {
            rows = history.ofCustomer(page.getId());
        }
        return rows;
    }
}
