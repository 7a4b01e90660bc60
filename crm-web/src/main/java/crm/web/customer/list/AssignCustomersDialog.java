package crm.web.customer.list;

import crm.customer.assignment.AssignmentResult;
import crm.customer.assignment.AssignmentService;
import crm.customer.assignment.ResponsibleRow;
import crm.customer.search.CustomerFilter;
import crm.web.customer.BranchNames;
import crm.web.customer.NamesInLists;
import crm.web.shared.LazyTable;
import crm.web.shared.Messages;
import crm.web.shared.lists.PickedRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Asks for the account manager of the ticked customers, says how many there are, and hands them over. */
@Named
@ViewScoped
public class AssignCustomersDialog implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AssignmentService assignments;

    @Inject
    private NamesInLists names;

    @Inject
    private BranchNames branches;

    private PickedRows picked;
    private long count;
    private boolean more;
    private transient List<ResponsibleRow> managers;
    private Long managerId;

    /** Opens for the rows that are ticked now. */
    public void ask(LazyTable<?> table) {
        PickedRows now = PickedRows.ofRequest();
        if (!now.all() && now.ids().isEmpty()) {
            Messages.error("customer.assignment.nobodyPicked");
            return;
        }
        picked = now;
        count = now.all() ? table.getTotal() : now.ids().size();
        more = now.all() && table.isMore();
        managerId = null;
    }

    /** Hands them over: at once when they are few, else in the background. */
    public void assign(LazyTable<?> table) {
        if (picked.all()) {
            assignments.assignLater((CustomerFilter) table.getFilter(), managerId);
            Messages.done("customer.assignment.ordered");
        } else if (picked.ids().size() > AssignmentService.MOST_AT_ONCE) {
            assignments.assignLater(picked.ids(), managerId);
            Messages.done("customer.assignment.ordered");
        } else {
            AssignmentResult result = assignments.assign(picked.ids(), managerId);
            Messages.done("customer.assignment.done", result.assigned(), result.skipped());
        }
        leave();
    }

    public void leave() {
        picked = null;
    }

    public boolean isAsking() {
        return picked != null;
    }

    /** What will happen, in words. */
    public String getQuestion() {
        return Messages.text(more ? "customer.assignment.questionMany" : "customer.assignment.question", count);
    }

    public List<ResponsibleRow> getManagers() {
        if (managers == null) {
            managers = assignments.managers();
        }
        return managers;
    }

    public String label(ResponsibleRow manager) {
        return names.both(manager.name(), manager.latinName()) + " · " + branches.of(manager.unitId());
    }

    public Long getManagerId() {
        return managerId;
    }

    public void setManagerId(Long managerId) {
        this.managerId = managerId;
    }
}
