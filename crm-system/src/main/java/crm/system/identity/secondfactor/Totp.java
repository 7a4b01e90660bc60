package crm.system.identity.secondfactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes by time as in RFC 6238: six digits, half minutes, HMAC-SHA-1, which is what every app on a phone knows. */
final class Totp {

    /** RFC 6238, 5.2: one step of grace either way for clocks that differ and people who type slowly. */
    private static final int GRACE = 1;

    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private Totp() {}

    /** A fresh secret of 160 bits, in Base32. */
    static String secret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return Base32.encode(secret);
    }

    /** The step whose code this is, among those that are good now. */
    static OptionalLong step(String secret, String code, Instant now) {
        byte[] given = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long step = now.getEpochSecond() / CODES.getTimeStep().toSeconds();
        for (long at = step - GRACE; at <= step + GRACE; at++) {
            if (MessageDigest.isEqual(given, code(secret, at).getBytes(StandardCharsets.UTF_8))) {
                return OptionalLong.of(at);
            }
        }
        return OptionalLong.empty();
    }

    /** The six digits of a step. */
    static String code(String secret, long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.decode(secret), CODES.getAlgorithm()),
                    Instant.ofEpochSecond(step * CODES.getTimeStep().toSeconds()),
                    Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("an HMAC takes every key", impossible);
        }
    }

    /** What the app on the phone reads from the picture. */
    static String address(String issuer, String account, String secret) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + secret + "&issuer="
                + encoded(issuer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
