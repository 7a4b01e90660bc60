package crm.system.settings;

import java.io.Serializable;

/**
 * A parameter as the page shows it.
 *
 * @param group the group's name
 * @param value what is in force
 * @param changed whether it differs from the default
 */
public record SettingRow(
        String group,
        String key,
        Setting.Type type,
        String value,
        String fallback,
        long least,
        long most,
        boolean changed)
        implements Serializable {}
