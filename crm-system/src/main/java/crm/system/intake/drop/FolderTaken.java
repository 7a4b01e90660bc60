package crm.system.intake.drop;

import crm.system.errors.BusinessRuleViolation;

/** Two sources were to share a folder. */
public class FolderTaken extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    FolderTaken(String folder) {
        super("system.drop.folderTaken", folder);
    }
}
