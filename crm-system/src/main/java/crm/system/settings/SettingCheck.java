package crm.system.settings;

import java.math.BigDecimal;

/** Tells whether a text is a value of a parameter. */
final class SettingCheck {

    private SettingCheck() {}

    /** @throws SettingOutOfRange when it is not */
    static void check(Setting setting, String value) {
        if (!fits(setting, value)) {
            throw new SettingOutOfRange(setting);
        }
    }

    private static boolean fits(Setting setting, String value) {
        return switch (setting.type()) {
            case SWITCH -> value.equals("true") || value.equals("false");
            case TEXT -> value.length() >= setting.least() && value.length() <= setting.most();
            case NUMBER -> value.matches("-?[0-9]{1,15}") && isBetween(setting, new BigDecimal(value));
            case DECIMAL -> value.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?") && isBetween(setting, new BigDecimal(value));
        };
    }

    private static boolean isBetween(Setting setting, BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(setting.least())) >= 0
                && value.compareTo(BigDecimal.valueOf(setting.most())) <= 0;
    }
}
