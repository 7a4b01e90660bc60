package crm.system.identity.owndata;

/** How far a request has come. */
public enum OwnDataState {
    OPEN,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
