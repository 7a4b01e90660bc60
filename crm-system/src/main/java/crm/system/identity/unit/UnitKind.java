package crm.system.identity.unit;

/** What an organisational unit is. */
public enum UnitKind {
    PROVINCE,
    CITY,
    COUNTY,
    DEPARTMENT
}
