package crm.customer.visit;

import crm.system.settings.Setting;
import crm.system.settings.SettingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How long a visit holds. */
@ApplicationScoped
public class VisitSettings implements SettingGroup {

    /** Minutes after which a visit is over by itself. */
    public static final Setting MINUTES = Setting.number("customer.visit.minutes", 30, 1, 240);

    @Override
    public String name() {
        return "customer.visit";
    }

    @Override
    public List<Setting> settings() {
        return List.of(MINUTES);
    }
}
