package crm.web.system;

import crm.system.identity.SystemPermissions;
import crm.system.identity.openwork.OpenWorkService;
import crm.system.identity.openwork.OpenWorkShare;
import crm.system.identity.owndata.OwnDataService;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the desk says about one's own open work, about that of colleagues away, and about requests to verify. */
@Named
@RequestScoped
public class SystemDesk {

    @Inject
    private OpenWorkService openWork;

    @Inject
    private OwnDataService ownData;

    @Inject
    private CurrentUser currentUser;

    private List<OpenWorkShare> shares;
    private Long requests;

    public List<OpenWorkShare> getShares() {
        if (shares == null) {
            shares = openWork.desk();
        }
        return shares;
    }

    /** Requests for changes of own data that wait for an administrator; 0 for everybody else. */
    public long getRequests() {
        if (requests == null) {
            requests = currentUser.may(SystemPermissions.OWN_DATA_DECIDE) ? ownData.countOpen() : 0;
        }
        return requests;
    }
}
