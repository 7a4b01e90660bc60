package crm.system.intake;

import crm.system.errors.BusinessRuleViolation;

/** A field that every row needs was given neither a column nor a constant. */
public class MappingIncomplete extends BusinessRuleViolation {

    /** @param label message key of the field's name */
    MappingIncomplete(String label) {
        super("system.import.mappingIncomplete", "@" + label);
    }
}
