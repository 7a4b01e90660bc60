package crm.customer.porting;

/** Which way a number goes. */
public enum PortingDirection {
    IN,
    OUT
}
