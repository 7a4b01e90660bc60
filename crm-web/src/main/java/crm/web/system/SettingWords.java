package crm.web.system;

import crm.system.settings.Setting;
import crm.system.settings.SettingRow;
import crm.web.shared.Messages;

/** The words of a parameter in the person's language. */
final class SettingWords {

    private SettingWords() {}

    /** Its label, or its key where a module has given it none. */
    static String name(SettingRow row) {
        return or(row.key(), row.key());
    }

    static String help(SettingRow row) {
        return or(row.key() + ".help", "");
    }

    static String range(SettingRow row) {
        return Messages.text("system.setting.range." + row.type(), row.least(), row.most());
    }

    /** A value as people read it: a switch is on or off. */
    static String value(SettingRow row, String value) {
        return row.type() == Setting.Type.SWITCH ? Messages.text("system.setting.switch." + value) : value;
    }

    private static String or(String key, String otherwise) {
        String words = Messages.text(key);
        return words.startsWith("???") ? otherwise : words;
    }
}
