package crm.web.system;

import crm.system.intake.ImportReject;
import crm.system.intake.ImportService;
import crm.system.intake.ImportStatus;
import crm.system.jobs.JobRun;
import crm.system.jobs.JobState;
import crm.web.shared.Wordings;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An import from its dry run to its result, live. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REJECTS_SHOWN = 50;

    @Inject
    private ImportService imports;

    @Inject
    private Wordings wordings;

    private Long id;
    private transient ImportStatus status;

    /** Refuses an address with somebody else's number before anything is shown. */
    public void open() {
        getStatus();
    }

    /** Read anew with every look, because it moves; null for an address without a number. */
    public ImportStatus getStatus() {
        FacesContext context = FacesContext.getCurrentInstance();
        boolean newLook = context.getAttributes().putIfAbsent(this, true) == null;
        if (id != null && (status == null || newLook)) {
            status = imports.byId(id);
        }
        return status;
    }

    /** The dry run while nothing was started, then the run. */
    public JobRun getRun() {
        if (getStatus() == null) {
            return null;
        }
        return status.run() == null ? status.trial() : status.run();
    }

    public boolean isTrial() {
        return getStatus() == null || status.run() == null;
    }

    /** The step of the line above the page, from 0. */
    public int getStep() {
        return isTrial() ? 2 : 3;
    }

    public String getTone() {
        return ImportTones.of(getRun() == null ? null : getRun().getState());
    }

    public long getAccepted() {
        if (getStatus() == null) {
            return 0;
        }
        return isTrial() ? status.work().getTrialAccepted() : status.work().getAccepted();
    }

    public long getRejected() {
        if (getStatus() == null) {
            return 0;
        }
        return isTrial() ? status.work().getTrialRejected() : status.work().getRejected();
    }

    /** The time left, in words; nothing while it cannot be told. */
    public String getTimeLeft() {
        return TimeLeft.of(getRun());
    }

    public boolean isStartable() {
        return isTrial() && getRun() != null && getRun().getState() == JobState.DONE && getAccepted() > 0;
    }

    /** Whether the columns can still be chosen otherwise. */
    public boolean isMappable() {
        return isTrial() && getStatus() != null && !status.isUnderWay();
    }

    public boolean isPausable() {
        return !isTrial() && getStatus().isUnderWay();
    }

    public boolean isResumable() {
        return !isTrial()
                && !status.work().isUndone()
                && (getRun().getState() == JobState.PAUSED || getRun().getState() == JobState.FAILED);
    }

    public boolean isCancellable() {
        return !isTrial() && !getRun().getState().isOver();
    }

    public List<ImportReject> getRejects() {
        return getRejected() == 0 ? List.of() : imports.rejects(id, isTrial(), REJECTS_SHOWN);
    }

    /** Takes the rows in. */
    public String start() {
        imports.start(id);
        return "/system/import?faces-redirect=true&id=" + id;
    }

    public void pause() {
        imports.pause(id);
    }

    public void resume() {
        imports.resume(id);
    }

    public void cancel() {
        imports.cancel(id);
    }

    /** Hands the rejected rows over as a file. */
    public void downloadRejects() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext answer = context.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType("text/csv; charset=UTF-8");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"rejected-" + id + ".csv\"");
        answer.setResponseHeader("Cache-Control", "no-store");
        Writer target = new OutputStreamWriter(answer.getResponseOutputStream(), StandardCharsets.UTF_8);
        imports.writeRejects(id, isTrial(), wordings::text, target);
        target.flush();
        context.responseComplete();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
