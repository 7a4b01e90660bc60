package crm.system.jobs;

/** Permissions for the jobs of everybody; one's own need none. */
public final class JobPermissions {

    public static final String READ = "system:job:read";
    public static final String MANAGE = "system:job:manage";

    private JobPermissions() {}
}
