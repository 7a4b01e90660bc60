package crm.system.presence;

import crm.system.settings.Setting;
import crm.system.settings.SettingGroup;
import crm.system.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How much of the time long jobs may work while people do. */
@ApplicationScoped
public class CourtesySettings implements SettingGroup {

    static final Setting JOB_SHARE = Setting.number("system.presence.jobShare", 25, 5, 100);

    @Inject
    private Settings settings;

    @Override
    public String name() {
        return "system.presence";
    }

    @Override
    public List<Setting> settings() {
        return List.of(JOB_SHARE);
    }

    /** In percent of the time, from 5 to 100. */
    int jobShare() {
        return (int) settings.number(JOB_SHARE);
    }
}
