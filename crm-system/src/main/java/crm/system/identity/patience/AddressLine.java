package crm.system.identity.patience;

import java.util.Arrays;

/** What counts as one address. */
public final class AddressLine {

    private static final int GROUPS = 8;
    private static final int GROUPS_OF_A_LINE = 4;

    private AddressLine() {}

    /** Of an IPv6 address its first half: a single line is given all addresses behind it (RFC 6177) and could use each once. */
    public static String of(String address) {
        String[] groups = address.split(":", -1);
        return groups.length == GROUPS ? String.join(":", Arrays.copyOf(groups, GROUPS_OF_A_LINE)) : address;
    }
}
