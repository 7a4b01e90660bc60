package crm.system.identity.session;

import crm.system.settings.Setting;
import crm.system.settings.SettingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How long a session lasts. */
@ApplicationScoped
public class SessionSettings implements SettingGroup {

    static final Setting IDLE_MINUTES = Setting.number("system.session.idleMinutes", 30, 5, 720);
    static final Setting LONGEST_HOURS = Setting.number("system.session.longestHours", 12, 1, 72);

    @Override
    public String name() {
        return "system.session";
    }

    @Override
    public List<Setting> settings() {
        return List.of(IDLE_MINUTES, LONGEST_HOURS);
    }
}
