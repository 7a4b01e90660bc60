package crm.web.system;

import crm.system.identity.owndata.OwnDataDetails;
import crm.system.identity.owndata.OwnDataRow;
import crm.system.identity.owndata.OwnDataService;
import crm.system.identity.owndata.OwnDataState;
import crm.web.shared.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One's own phone, mail and address, and what has become of the last wish to change them. */
@Named
@ViewScoped
public class OwnDataPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnDataService service;

    private OwnDataDetails details;
    private OwnDataRow latest;

    @PostConstruct
    void open() {
        details = service.own();
        latest = service.latest().orElse(null);
    }

    public String ask() {
        service.ask(details);
        Messages.done("system.ownData.asked");
        return "/system/own-data?faces-redirect=true";
    }

    public String withdraw() {
        service.withdraw();
        Messages.done("system.ownData.withdrawn");
        return "/system/own-data?faces-redirect=true";
    }

    public OwnDataDetails getDetails() {
        return details;
    }

    /** The last request, or null. */
    public OwnDataRow getLatest() {
        return latest;
    }

    public boolean isWaiting() {
        return latest != null && latest.state() == OwnDataState.OPEN;
    }
}
