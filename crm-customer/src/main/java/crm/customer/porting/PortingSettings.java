package crm.customer.porting;

import crm.system.settings.Setting;
import crm.system.settings.SettingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the regulator says about porting numbers. */
@ApplicationScoped
public class PortingSettings implements SettingGroup {

    /** Days for which an authorisation code is valid. */
    public static final Setting CODE_DAYS = Setting.number("customer.porting.codeDays", 30, 1, 90);

    @Override
    public String name() {
        return "customer.porting";
    }

    @Override
    public List<Setting> settings() {
        return List.of(CODE_DAYS);
    }
}
