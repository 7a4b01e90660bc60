package crm.customer.porting;

/** Where a number comes from, or goes to. */
public enum OtherOperator {
    CHINA_MOBILE,
    CHINA_UNICOM,
    CHINA_BROADNET
}
