package crm.system.crypto;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks a content so that nobody without the key file can make another content with a valid mark (HMAC-SHA256, RFC
 * 2104). The key is never rotated away: what was marked must stay provable.
 */
public final class KeyedMark {

    public static final int BYTES = 32;

    private static final String KIND = "HmacSHA256";

    private final SecretKeySpec key;

    /** Over the configured key file. */
    public KeyedMark() {
        this(KeyRing.instance().keys().marks());
    }

    KeyedMark(SecretKeySpec key) {
        this.key = key;
    }

    static SecretKeySpec key(byte[] bytes) {
        return new SecretKeySpec(bytes, KIND);
    }

    /** The mark of the parts one after the other, 32 bytes. */
    public byte[] of(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(KIND);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java knows " + KIND, impossible);
        }
    }

    /** Whether two marks are the same, in a time that tells nothing. */
    public static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }
}
