package crm.web.shared;

import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.application.NavigationCase;
import jakarta.faces.context.FacesContext;

/** Carries what was told to the person over a redirect, so that a saved form can say so on the next page. */
public class KeepMessages extends ConfigurableNavigationHandlerWrapper {

    public KeepMessages(ConfigurableNavigationHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handleNavigation(FacesContext context, String fromAction, String outcome) {
        NavigationCase next = outcome == null ? null : getNavigationCase(context, fromAction, outcome);
        if (next != null && next.isRedirect() && !context.getMessageList().isEmpty()) {
            context.getExternalContext().getFlash().setKeepMessages(true);
        }
        super.handleNavigation(context, fromAction, outcome);
    }
}
