package crm.system.audit;

/** What looking into the trail asks for. */
public final class AuditPermissions {

    public static final String READ = "system:audit:read";
    public static final String EXPORT = "system:audit:export";

    private AuditPermissions() {}
}
