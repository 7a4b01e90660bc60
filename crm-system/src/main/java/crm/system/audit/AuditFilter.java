package crm.system.audit;

import java.io.Serializable;
import java.time.LocalDate;

/** What the trail is searched for; what is null is not asked. */
public class AuditFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate from;
    private LocalDate until;
    private String account;
    private String action;
    private String thing;
    private String thingId;
    private AuditFact.Outcome outcome;

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The last day, included. */
    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    /** The beginning of the action's name. */
    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getThing() {
        return thing;
    }

    public void setThing(String thing) {
        this.thing = thing;
    }

    public String getThingId() {
        return thingId;
    }

    public void setThingId(String thingId) {
        this.thingId = thingId;
    }

    public AuditFact.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(AuditFact.Outcome outcome) {
        this.outcome = outcome;
    }
}
