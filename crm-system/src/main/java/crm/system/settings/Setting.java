package crm.system.settings;

/**
 * A parameter: its key, type, default and range.
 *
 * @param key {@code area.thing.what}; also the key of its label, with {@code .help} of its help text
 * @param type how the text is read
 * @param fallback the value while nobody has set one
 * @param least smallest value of a number, or shortest text
 * @param most largest value of a number, or longest text
 */
public record Setting(String key, Type type, String fallback, long least, long most) {

    /** How a setting's text is read. */
    public enum Type {
        NUMBER,
        DECIMAL,
        SWITCH,
        TEXT
    }

    public static Setting number(String key, long fallback, long least, long most) {
        return new Setting(key, Type.NUMBER, Long.toString(fallback), least, most);
    }

    public static Setting flag(String key, boolean fallback) {
        return new Setting(key, Type.SWITCH, Boolean.toString(fallback), 0, 1);
    }
}
