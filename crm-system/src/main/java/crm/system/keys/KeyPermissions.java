package crm.system.keys;

/** What looking after the keys asks for. */
public final class KeyPermissions {

    public static final String READ = "system:key:read";
    public static final String ROTATE = "system:key:rotate";

    private KeyPermissions() {}
}
