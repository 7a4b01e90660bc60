package crm.system.settings;

import crm.system.errors.BusinessRuleViolation;

/** A value that does not fit the parameter's type or range. */
public class SettingOutOfRange extends BusinessRuleViolation {

    SettingOutOfRange(Setting setting) {
        super("system.setting.outOfRange." + setting.type(), setting.least(), setting.most());
    }
}
