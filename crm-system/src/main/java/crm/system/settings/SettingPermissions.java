package crm.system.settings;

/** What reading and changing parameters asks for. */
public final class SettingPermissions {

    public static final String READ = "system:setting:read";
    public static final String CHANGE = "system:setting:change";

    private SettingPermissions() {}
}
