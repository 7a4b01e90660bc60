package crm.customer.usage.record;

import crm.system.settings.Setting;
import crm.system.settings.SettingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** For how long single usages are kept. */
@ApplicationScoped
public class UsageSettings implements SettingGroup {

    /** Months before this one of which records are kept. */
    public static final Setting KEEP_MONTHS = Setting.number("customer.usage.keepRecordsMonths", 6, 1, 60);

    @Override
    public String name() {
        return "customer.usage";
    }

    @Override
    public List<Setting> settings() {
        return List.of(KEEP_MONTHS);
    }
}
