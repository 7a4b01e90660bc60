package crm.system.identity.secondfactor;

import crm.system.settings.Setting;
import crm.system.settings.SettingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who must have a second factor, and how often a code may be wrong. */
@ApplicationScoped
public class SecondFactorSettings implements SettingGroup {

    static final Setting FOR_ADMINISTRATORS = Setting.flag("system.secondFactor.forAdministrators", false);
    static final Setting WRONG_CODES = Setting.number("system.secondFactor.wrongCodes", 10, 3, 100);
    static final Setting WAIT_MINUTES = Setting.number("system.secondFactor.waitMinutes", 15, 1, 1_440);

    @Override
    public String name() {
        return "system.secondFactor";
    }

    @Override
    public List<Setting> settings() {
        return List.of(FOR_ADMINISTRATORS, WRONG_CODES, WAIT_MINUTES);
    }
}
