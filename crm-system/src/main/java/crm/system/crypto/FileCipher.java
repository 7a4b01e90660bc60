package crm.system.crypto;

import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Encrypts whole files as they stream by (AES-256-GCM in segments, Google Tink). Every file has a key of its own, which
 * stands at its beginning, encrypted with a key that is not rotated, so that old files stay readable.
 */
public final class FileCipher {

    private static final int KEY_BYTES = 32;
    private static final int SEGMENT_BYTES = 64 * 1024;
    private static final byte[] CONTEXT = "crm-file".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FIRST_CONTEXT = "crm-field".getBytes(StandardCharsets.UTF_8);
    private static final SecureRandom RANDOM = new SecureRandom();

    private FileCipher() {}

    /** Whatever is written to the result lands encrypted in the target; closing closes both. */
    public static OutputStream encrypting(OutputStream target) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        DataOutputStream head = new DataOutputStream(target);
        try {
            head.writeUTF(Base64.getEncoder().encodeToString(wrapping().encryptDeterministically(key, CONTEXT)));
            head.flush();
            return cipher(key).newEncryptingStream(target, CONTEXT);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("file encryption failed", broken);
        }
    }

    /** Reads what {@link #encrypting} wrote; a changed or cut file ends in an {@link IOException}. */
    public static InputStream decrypting(InputStream source) throws IOException {
        String wrapped = new DataInputStream(source).readUTF();
        try {
            return cipher(unwrap(Base64.getDecoder().decode(wrapped))).newDecryptingStream(source, CONTEXT);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("file decryption failed", broken);
        }
    }

    private static DeterministicAead wrapping() throws GeneralSecurityException {
        return KeyRing.instance().keys().files().getPrimitive(RegistryConfiguration.get(), DeterministicAead.class);
    }

    private static byte[] unwrap(byte[] wrapped) throws GeneralSecurityException {
        try {
            return wrapping().decryptDeterministically(wrapped, CONTEXT);
        } catch (GeneralSecurityException perhapsFirstFormat) {
            // files of before the key file had several keys
            return Base64.getDecoder().decode(wrapping().decryptDeterministically(wrapped, FIRST_CONTEXT));
        }
    }

    private static AesGcmHkdfStreaming cipher(byte[] key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0);
    }
}
