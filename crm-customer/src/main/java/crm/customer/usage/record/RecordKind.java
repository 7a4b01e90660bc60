package crm.customer.usage.record;

/** What a single usage was. */
public enum RecordKind {
    LOCAL_CALL,
    PROVINCIAL_CALL,
    DOMESTIC_CALL,
    INTERNATIONAL_CALL,
    ROAMING_CALL,
    MESSAGE,
    DATA
}
