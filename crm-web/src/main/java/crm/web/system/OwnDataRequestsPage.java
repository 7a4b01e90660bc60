package crm.web.system;

import crm.system.identity.owndata.OwnDataRow;
import crm.system.identity.owndata.OwnDataService;
import crm.web.shared.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What employees want to be changed in their data; an administrator verifies each. */
@Named
@ViewScoped
public class OwnDataRequestsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnDataService service;

    private final Map<Long, String> reasons = new HashMap<>();
    private List<OwnDataRow> rows;

    @PostConstruct
    void open() {
        rows = service.open();
    }

    public void approve(OwnDataRow row) {
        service.approve(row.id());
        rows = service.open();
        Messages.done("system.ownData.approved", row.name());
    }

    public void reject(OwnDataRow row) {
        String reason = reasons.get(row.id());
        if (reason == null || reason.isBlank()) {
            Messages.error("system.ownData.reasonMissing");
            return;
        }
        service.reject(row.id(), reason);
        rows = service.open();
        Messages.done("system.ownData.rejected", row.name());
    }

    public List<OwnDataRow> getRows() {
        return rows;
    }

    /** What is typed as the reason, by request. */
    public Map<Long, String> getReasons() {
        return reasons;
    }
}
