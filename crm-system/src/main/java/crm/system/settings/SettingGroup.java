package crm.system.settings;

import java.util.List;

/** The parameters of one feature; implemented as a bean by the module that reads them. */
public interface SettingGroup {

    /** Key prefix shared by its settings, e.g. {@code system.login}. */
    String name();

    List<Setting> settings();
}
