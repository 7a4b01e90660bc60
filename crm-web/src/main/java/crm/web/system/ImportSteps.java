package crm.web.system;

import crm.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The steps of an import, for the line above its pages. */
@Named
@ApplicationScoped
public class ImportSteps {

    /** Their names in the person's language. */
    public List<String> getNames() {
        return List.of(
                Messages.text("system.import.step.file"),
                Messages.text("system.import.step.mapping"),
                Messages.text("system.import.step.trial"),
                Messages.text("system.import.step.run"));
    }
}
