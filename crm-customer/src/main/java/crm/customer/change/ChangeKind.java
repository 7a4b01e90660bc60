package crm.customer.change;

/** What is asked for. */
public enum ChangeKind {
    /** Other values in sensitive fields of the record. */
    RECORD,
    /** Another document. */
    DOCUMENT,
    /** Everything personal is to be forgotten for good. */
    ERASURE
}
