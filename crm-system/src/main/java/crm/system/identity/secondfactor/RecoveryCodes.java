package crm.system.identity.secondfactor;

import crm.system.identity.password.OneTimePassword;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Makes recovery codes and the form they are kept in. */
final class RecoveryCodes {

    static final int COUNT = 10;

    private RecoveryCodes() {}

    static List<String> fresh() {
        return Stream.generate(OneTimePassword::random).limit(COUNT).toList();
    }

    /** The codes are random, of 92 bits: unlike a password's, their hash need not be slow. */
    static String hash(long accountId, String code) {
        try {
            String plain = code.replaceAll("[\\s-]", "");
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((accountId + ":" + plain).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
