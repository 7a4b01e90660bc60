package crm.web.shared;

import crm.system.identity.look.ChosenLook;
import crm.system.identity.look.LookService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Brings the language and theme kept with an account to the computer its owner signs in at. */
@RequestScoped
public class KeptLook {

    @Inject
    private LookService looks;

    /** To be called once, when somebody has just signed in. */
    public void bringAlong() {
        ChosenLook kept = looks.find().orElse(new ChosenLook(null, null));
        bring("language", kept.language());
        bring("theme", kept.theme());
    }

    private static void bring(String name, String value) {
        if (value != null) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            HttpServletRequest request = (HttpServletRequest) external.getRequest();
            ((HttpServletResponse) external.getResponse()).addCookie(LookServlet.cookie(name, value, request));
        }
    }
}
