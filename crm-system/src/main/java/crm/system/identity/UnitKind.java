package crm.system.identity;

/** What an organisational unit is. */
public enum UnitKind {
    PROVINCE,
    CITY,
    COUNTY,
    DEPARTMENT
}
