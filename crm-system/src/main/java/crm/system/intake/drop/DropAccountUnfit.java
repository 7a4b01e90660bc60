package crm.system.intake.drop;

import crm.system.errors.BusinessRuleViolation;

/** The account of a drop folder is closed, is none of the staff, or may not import the kind of record. */
public class DropAccountUnfit extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    DropAccountUnfit(String accountName) {
        super("system.drop.accountUnfit", accountName);
    }
}
