package crm.web.system;

import crm.system.identity.secondfactor.Enrolment;
import crm.system.identity.secondfactor.SecondFactorService;
import crm.system.identity.secondfactor.SecondFactorState;
import crm.web.shared.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Sets up one's own second factor, shows recovery codes once, and gives it up. */
@Named
@ViewScoped
public class OwnSecondFactorPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SecondFactorService service;

    private SecondFactorState state;
    private String code;
    private transient Enrolment enrolment;
    private transient List<String> recoveryCodes;
    private boolean started;

    @PostConstruct
    void open() {
        state = service.state();
    }

    public void begin() {
        recoveryCodes = null;
        enrolment = service.begin();
        started = true;
    }

    public void confirm() {
        recoveryCodes = service.confirm(code);
        enrolment = null;
        started = false;
        done("system.secondFactor.setUpDone");
    }

    public void renew() {
        recoveryCodes = service.renewCodes(code);
        done("system.secondFactor.renewed");
    }

    public void giveUp() {
        service.giveUp(code);
        recoveryCodes = null;
        done("system.secondFactor.givenUp");
    }

    private void done(String key) {
        code = null;
        state = service.state();
        Messages.done(key);
    }

    public SecondFactorState getState() {
        return state;
    }

    /** Shown until a first code has proven that the phone has it. */
    public Enrolment getEnrolment() {
        return enrolment;
    }

    public String getPicture() {
        return enrolment == null ? null : QrPicture.of(enrolment.address());
    }

    public boolean isStarted() {
        return started;
    }

    /** Shown once: they are gone with the next click. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
