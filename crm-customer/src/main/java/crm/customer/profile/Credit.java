package crm.customer.profile;

/** Credit rating, A the best. */
public enum Credit {
    A,
    B,
    C,
    D,
    E
}
