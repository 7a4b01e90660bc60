package crm.web.customer.change;

import crm.customer.edit.EditResult;
import crm.customer.edit.UndoService;
import crm.customer.history.FieldChangeRow;
import crm.customer.history.HistoryService;
import crm.web.customer.CustomerPage;
import crm.web.shared.Messages;
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
    private UndoService undos;

    @Inject
    private CustomerPage page;

    private List<FieldChangeRow> rows;

    /** Gives a field the value it had before. */
    public String undo(long changeId) {
        EditResult result = undos.undo(changeId);
        Messages.done(result.inReview().isEmpty() ? "customer.history.undone" : "customer.history.undoInReview");
        return "/customer/customer?faces-redirect=true&id=" + page.getId();
    }

    public List<FieldChangeRow> getRows() {
        if (rows == null) {
            rows = history.ofCustomer(page.getId());
        }
        return rows;
    }
}
