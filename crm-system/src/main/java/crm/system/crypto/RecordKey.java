package crm.system.crypto;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that one record has for itself: when it is destroyed, nobody can read any more what was sealed with it, wherever
 * copies of that lie. AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce before each cipher text. Whoever keeps the
 * key keeps it encrypted.
 */
public final class RecordKey {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String KIND = "AES/GCM/NoPadding";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    private RecordKey(byte[] bytes) {
        key = new SecretKeySpec(bytes, "AES");
    }

    public static RecordKey fresh() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return new RecordKey(bytes);
    }

    /** @param kept as {@link #keep} gave it out */
    public static RecordKey of(String kept) {
        return new RecordKey(Base64.getDecoder().decode(kept));
    }

    /** The key as a text, to be kept encrypted. */
    public String keep() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /**
     * Seals a text.
     *
     * @param context whose it is; the same must be given to open it
     * @return letters, digits, - and _ only
     */
    public String seal(String text, String context) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8), context);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    /** The text behind a sealed one. @throws IllegalStateException when it was sealed with another key or context */
    public String open(String sealed, String context) {
        byte[] nonce = new byte[NONCE_BYTES];
        ByteBuffer bytes;
        try {
            bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(sealed));
            bytes.get(nonce);
        } catch (IllegalArgumentException | BufferUnderflowException broken) {
            throw new IllegalStateException("nothing sealed", broken);
        }
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return new String(run(Cipher.DECRYPT_MODE, nonce, rest, context), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] bytes, String context) {
        try {
            Cipher cipher = Cipher.getInstance(KIND);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("sealed with another key?", broken);
        }
    }
}
