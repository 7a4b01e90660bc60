package crm.customer.names;

/** Shows just enough of a mail address to recognise it. */
public final class MailAddress {

    private MailAddress() {}

    /** The first character and where it is kept: z****@example.cn. Null stays null. */
    public static String masked(String address) {
        if (address == null || address.isEmpty()) {
            return address;
        }
        int at = address.lastIndexOf('@');
        return address.substring(0, address.offsetByCodePoints(0, 1)) + "****" + (at < 0 ? "" : address.substring(at));
    }
}
