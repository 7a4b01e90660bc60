package crm.web.customer.change;

import crm.customer.edit.EditResult;
import crm.customer.edit.EditService;
import crm.customer.edit.EditStart;
import crm.customer.edit.MergeRow;
import crm.customer.history.FieldChangeRow;
import crm.customer.history.HistoryService;
import crm.customer.profile.CustomerDetails;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes a customer's record. When somebody else saved it meanwhile, both sides are shown before anything is written. */
@Named
@ViewScoped
public class EditCustomerPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String THEIRS = "THEIRS";

    @Inject
    private CustomerService customers;

    @Inject
    private EditService edits;

    @Inject
    private HistoryService history;

    private long id;
    private CustomerSheet customer;
    private EditStart start;
    private CustomerDetails details;
    private String why;
    private List<MergeRow> rows = List.of();
    private final Map<String, String> chosen = new HashMap<>();

    public void open() {
        if (customer == null) {
            customer = customers.byId(id);
            start = edits.begin(id);
            details = start.form();
        }
    }

    public String save() {
        EditResult result = edits.save(id, start, details, Set.of(), why);
        return result.isSaved() ? done(result) : look(result);
    }

    /** Saves both sides put together, with what was chosen where both changed a field. */
    public String saveMerged() {
        Set<String> leave = rows.stream()
                .filter(MergeRow::isConflict)
                .map(MergeRow::field)
                .filter(field -> THEIRS.equals(chosen.get(field)))
                .collect(Collectors.toSet());
        EditResult result = edits.save(id, start, details, leave, why);
        return result.isSaved() ? done(result) : look(result);
    }

    public boolean isDocumentTellsPerson() {
        return customer.documentKind() != null && customer.documentKind().tellsPerson();
    }

    public boolean isConflict() {
        return !rows.isEmpty();
    }

    public List<MergeRow> getRows() {
        return rows;
    }

    /** For each field that both changed, whose value stays; mine while nothing is chosen. */
    public Map<String, String> getChosen() {
        return chosen;
    }

    public CustomerSheet getCustomer() {
        return customer;
    }

    public CustomerDetails getDetails() {
        return details;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    private String look(EditResult result) {
        List<FieldChangeRow> others = history.since(id, start.changedAt());
        Messages.warn(
                "customer.edit.conflict", others.isEmpty() ? "" : others.get(0).actorName());
        start = result.start();
        details = result.form();
        rows = result.rows();
        chosen.clear();
        return null;
    }

    private String done(EditResult result) {
        boolean all = result.inReview().isEmpty();
        Messages.done(all ? "customer.edit.saved" : "customer.edit.savedInReview", customer.name());
        return "/customer/customer?faces-redirect=true&id=" + id;
    }
}
