package crm.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person may choose about the screens; the choice itself is taken by {@link LookServlet}. */
@Named
@RequestScoped
public class PreferencesPage {

    @Inject
    private Look look;

    /** The questions in their order. */
    public List<String> getQuestions() {
        return List.of("language", "theme", "density", "keys");
    }

    /** The answers a question may have. */
    public List<String> answers(String question) {
        return LookServlet.CHOICES.get(question);
    }

    /** The answer in force. */
    public String chosen(String question) {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("language", look.getLanguage());
        chosen.put("theme", look.getTheme());
        chosen.put("density", look.getDensity());
        chosen.put("keys", look.isSingleKeys() ? "on" : "off");
        return chosen.get(question);
    }
}
