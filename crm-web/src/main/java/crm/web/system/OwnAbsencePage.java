package crm.web.system;

import crm.system.identity.absence.AbsenceDetails;
import crm.system.identity.absence.AbsenceRow;
import crm.system.identity.absence.AbsenceService;
import crm.system.identity.absence.ColleagueRow;
import crm.web.shared.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** When one is away and who stands in; for whom one stands in. */
@Named
@ViewScoped
public class OwnAbsencePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AbsenceService absences;

    private final AbsenceDetails details = new AbsenceDetails();
    private List<AbsenceRow> own;
    private List<AbsenceRow> deputyships;
    private List<ColleagueRow> colleagues;

    @PostConstruct
    void open() {
        own = absences.own();
        deputyships = absences.deputyships();
        colleagues = absences.colleagues();
    }

    public String arrange() {
        absences.arrange(details);
        Messages.done("system.absence.arranged");
        return "/system/own-absence?faces-redirect=true";
    }

    public void end(long id) {
        absences.end(id);
        own = absences.own();
        Messages.done("system.absence.ended");
    }

    public AbsenceDetails getDetails() {
        return details;
    }

    public List<AbsenceRow> getOwn() {
        return own;
    }

    public List<AbsenceRow> getDeputyships() {
        return deputyships;
    }

    public List<ColleagueRow> getColleagues() {
        return colleagues;
    }
}
