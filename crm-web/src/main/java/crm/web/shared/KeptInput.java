package crm.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/**
 * What a person typed on a step of a wizard and left unchecked by going back: half numbers and empty musts among it. It
 * is given back as it was when the step is shown again, and checked only on going on.
 */
public class KeptInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Serializable> typed = new HashMap<>();

    /** Keeps what the request brought for every field on screen that was not taken over into the bean. */
    public void keep() {
        FacesContext context = FacesContext.getCurrentInstance();
        String sender = context.getExternalContext().getRequestParameterMap().get("jakarta.faces.source");
        VisitContext shown = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(shown, (visit, component) -> {
            if (component instanceof UIInput input
                    && !input.getClientId(context).equals(sender)) {
                input.decode(context);
                if (input.getSubmittedValue() instanceof Serializable value) {
                    typed.put(input.getClientId(context), value);
                }
            }
            return VisitResult.ACCEPT;
        });
    }

    /** Puts what was kept into its fields, those of the step now shown; what was kept for them is kept no longer. */
    public void giveBack() {
        FacesContext context = FacesContext.getCurrentInstance();
        typed.entrySet().removeIf(kept -> {
            UIComponent found = context.getViewRoot().findComponent(kept.getKey());
            if (found instanceof UIInput input && isShown(input)) {
                input.setSubmittedValue(kept.getValue());
                return true;
            }
            return false;
        });
    }

    private static boolean isShown(UIComponent component) {
        for (UIComponent at = component; at != null; at = at.getParent()) {
            if (!at.isRendered()) {
                return false;
            }
        }
        return true;
    }
}
