package crm.web.system;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditFilter;
import crm.system.audit.AuditRow;
import crm.system.audit.AuditService;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who did what, when and from where. */
@Named
@ViewScoped
public class AuditSearchPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 50;

    @Inject
    private AuditService audit;

    @Inject
    private AuditWords words;

    private final AuditFilter filter = new AuditFilter();
    private List<AuditRow> rows;
    private Map<String, String> actions;
    private boolean more;

    @PostConstruct
    void open() {
        actions = words.actions(audit.actions());
        search();
    }

    public void search() {
        rows = new ArrayList<>();
        next();
    }

    /** Adds the following page below those shown. */
    public void next() {
        AuditRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        List<AuditRow> page = audit.find(filter, last, PAGE);
        rows.addAll(page);
        more = page.size() == PAGE;
    }

    /** Sends all that the filter lets through as CSV. */
    public void export() throws IOException {
        audit.export(filter);
        AuditCsv.send(filter, audit);
    }

    public AuditFact.Outcome[] getOutcomes() {
        return AuditFact.Outcome.values();
    }

    public AuditFilter getFilter() {
        return filter;
    }

    public List<AuditRow> getRows() {
        return rows;
    }

    /** What was ever done: the code by its words. */
    public Map<String, String> getActions() {
        return actions;
    }

    /** On what it was done: the code by its words. */
    public Map<String, String> getThings() {
        return words.things();
    }

    public boolean isMore() {
        return more;
    }
}
