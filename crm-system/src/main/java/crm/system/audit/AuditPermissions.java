package crm.system.audit;

/** What looking into the trail and checking it asks for. */
public final class AuditPermissions {

    public static final String READ = "system:audit:read";
    public static final String EXPORT = "system:audit:export";
    public static final String VERIFY = "system:audit:verify";

    private AuditPermissions() {}
}
