package crm.system.intake.file;

import crm.system.errors.BusinessRuleViolation;

/** A file that cannot be taken in, and why: the key names the reason. */
public class UnreadableFile extends BusinessRuleViolation {

    private static final String AREA = "system.intake.file.";

    /** @param reason last part of the message key, e.g. {@code empty} */
    public UnreadableFile(String reason, Object... values) {
        super(AREA + reason, values);
    }
}
