package crm.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The page a toast leads to; the template hands it to the browser, which puts the link into the toast. */
@Named
@RequestScoped
public class ToastLink {

    /** From the context root; null when no toast of this answer leads anywhere. */
    public String getPage() {
        for (FacesMessage message : FacesContext.getCurrentInstance().getMessageList(null)) {
            if (message instanceof LinkedMessage linked) {
                return linked.page();
            }
        }
        return null;
    }
}
