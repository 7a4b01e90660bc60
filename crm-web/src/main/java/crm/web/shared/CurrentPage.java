package crm.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The page being shown: its name, its words of help. Pages see it as {@code currentPage}. */
@Named
@RequestScoped
public class CurrentPage {

    /** The page below the context, as the page registry names it: {@code customer/customer-list.xhtml}. */
    public String getPath() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().substring(1);
    }

    /** Its name alone: {@code customer-list}. */
    public String getName() {
        String path = getPath();
        return path.substring(path.lastIndexOf('/') + 1).replace(".xhtml", "");
    }

    /** What the page is for; the question-marked key when nobody has written it. */
    public String getHelp() {
        return Messages.text("help." + getName() + ".about");
    }

    /** How the commonest things are done here, up to five. */
    public List<String> getSteps() {
        List<String> steps = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            String key = "help." + getName() + ".do" + number;
            String text = Messages.text(key);
            if (!text.startsWith("???")) {
                steps.add(text);
            }
        }
        return steps;
    }
}
