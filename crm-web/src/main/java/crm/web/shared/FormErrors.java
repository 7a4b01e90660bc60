package crm.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What is wrong with the fields of a form, for the summary above it. */
@Named
@RequestScoped
public class FormErrors {

    /**
     * One wrong field.
     *
     * @param clientId where it is
     * @param label its name on the screen
     */
    public record FieldError(String clientId, String label, String text) {}

    /** Whether the summary shows: when a form was sent, not when a single field was left. */
    public boolean isAny() {
        String event = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("jakarta.faces.behavior.event", "action");
        return (event.equals("action") || event.equals("click")) && !getList().isEmpty();
    }

    public List<FieldError> getList() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<FieldError> errors = new ArrayList<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            if (id != null) {
                for (FacesMessage message : context.getMessageList(id)) {
                    errors.add(new FieldError(id, label(context, id), message.getSummary()));
                }
            }
        }
        return errors;
    }

    private static String label(FacesContext context, String id) {
        UIComponent field = context.getViewRoot().findComponent(id);
        Object label = field == null ? null : field.getAttributes().get("label");
        return label == null ? "" : label.toString();
    }
}
