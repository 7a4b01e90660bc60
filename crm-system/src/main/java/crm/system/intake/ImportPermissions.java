package crm.system.intake;

/** Permission to import anything; each kind of record asks for its own besides. */
public final class ImportPermissions {

    public static final String RUN = "system:import:run";

    private ImportPermissions() {}
}
