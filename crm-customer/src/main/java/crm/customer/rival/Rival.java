package crm.customer.rival;

/** Whose network a customer or a call goes to. */
public enum Rival {
    CHINA_MOBILE,
    CHINA_UNICOM,
    CHINA_BROADNET,
    VIRTUAL_OPERATOR,
    OTHER
}
