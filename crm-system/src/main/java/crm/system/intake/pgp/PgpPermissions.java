package crm.system.intake.pgp;

/** Permission to manage the keys by which files are opened and checked. */
public final class PgpPermissions {

    public static final String MANAGE = "system:pgp-key:manage";

    private PgpPermissions() {}
}
