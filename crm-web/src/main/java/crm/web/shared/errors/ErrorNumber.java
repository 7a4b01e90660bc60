package crm.web.shared.errors;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The number under which a fault of ours is logged and that support is told. */
public final class ErrorNumber {

    private static final Logger LOG = Logger.getLogger("crm.errors");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Letters and figures that are not taken for one another on the telephone. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;

    private ErrorNumber() {}

    /** Logs the fault with its stack and gives its number. */
    static String log(Throwable fault, String where) {
        StringBuilder number = new StringBuilder("E-");
        for (int i = 0; i < LENGTH; i++) {
            number.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        LOG.log(Level.SEVERE, fault, () -> number + " at " + where);
        return number.toString();
    }

    /** Whether a text from an address may be such a number; only then it is shown. */
    static boolean looksLikeOne(String text) {
        return text != null && text.matches("E-[" + SIGNS + "]{" + LENGTH + "}");
    }
}
