package crm.system.identity.look;

import crm.system.session.CurrentUser;
import crm.system.session.OpenToAllStaff;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/** Keeps language and theme with the account. */
@Stateless
public class LookService {

    private static final String OWN = "everyone chooses how their own screens look";

    @Inject
    private LookStore looks;

    @Inject
    private CurrentUser currentUser;

    /** What the acting person has chosen. */
    @OpenToAllStaff(OWN)
    public Optional<ChosenLook> find() {
        return looks.find(me());
    }

    @OpenToAllStaff(OWN)
    public void rememberLanguage(@NotNull @Pattern(regexp = "en|zh-CN") String language) {
        looks.rememberLanguage(me(), language);
    }

    @OpenToAllStaff(OWN)
    public void rememberTheme(@NotNull @Pattern(regexp = "light|dark|system") String theme) {
        looks.rememberTheme(me(), theme);
    }

    private long me() {
        return currentUser.actor().accountId();
    }
}
