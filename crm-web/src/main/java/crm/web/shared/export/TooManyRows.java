package crm.web.shared.export;

import crm.system.errors.BusinessRuleViolation;

/** The format cannot hold so many rows. */
public class TooManyRows extends BusinessRuleViolation {

    public TooManyRows(ExportFormat format) {
        super("shared.export.tooLong", format.name(), format.mostRows());
    }
}
