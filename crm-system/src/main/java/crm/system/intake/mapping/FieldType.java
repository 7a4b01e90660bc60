package crm.system.intake.mapping;

/** How a field's text is read. */
public enum FieldType {
    TEXT,
    WHOLE,
    DECIMAL,
    DATE,
    /** Yes or no, in any of the usual spellings. */
    FLAG,
    /** One of a few words. */
    CHOICE
}
