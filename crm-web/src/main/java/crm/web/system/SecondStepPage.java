package crm.web.system;

import crm.web.shared.KeptLook;
import crm.web.shared.security.WebSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Asks for the code after a right password. */
@Named
@RequestScoped
public class SecondStepPage {

    @Inject
    private WebSession session;

    @Inject
    private KeptLook look;

    private String code;

    public void enter() throws IOException {
        String wished = session.finish(code);
        look.bringAlong();
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + wished);
    }

    /** Without a password given a moment ago there is nothing to ask. */
    public boolean isAsked() {
        return session.isHalfSignedIn();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
