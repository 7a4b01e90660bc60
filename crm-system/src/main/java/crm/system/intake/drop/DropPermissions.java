package crm.system.intake.drop;

/** Permission to say what other systems may drop where. */
public final class DropPermissions {

    public static final String MANAGE = "system:drop:manage";

    private DropPermissions() {}
}
