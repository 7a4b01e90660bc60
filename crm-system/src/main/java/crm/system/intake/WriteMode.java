package crm.system.intake;

/** How rows meet the records that are there already. */
public enum WriteMode {
    /** Each row makes a record; one that is there already is rejected. */
    INSERT,
    /** Each row changes the record with its key; one that is not there is rejected. */
    UPDATE,
    /** A row changes the record with its key, or makes one. */
    UPSERT;

    public boolean inserts() {
        return this != UPDATE;
    }

    public boolean updates() {
        return this != INSERT;
    }
}
