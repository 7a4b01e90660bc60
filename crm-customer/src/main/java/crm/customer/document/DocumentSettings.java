package crm.customer.document;

import crm.system.settings.Setting;
import crm.system.settings.SettingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How often somebody may be wrong about a document that is shown at the counter. */
@ApplicationScoped
public class DocumentSettings implements SettingGroup {

    /** Wrong document numbers for one record after which a person has to wait. */
    public static final Setting MOST_WRONG = Setting.number("customer.document.mostWrong", 5, 1, 50);

    @Override
    public String name() {
        return "customer.document";
    }

    @Override
    public List<Setting> settings() {
        return List.of(MOST_WRONG);
    }
}
