package crm.system.crypto;

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
 * stands at its beginning, encrypted with the keys of {@link FieldCipher}.
 */
public final class FileCipher {

    private static final int KEY_BYTES = 32;
    private static final int SEGMENT_BYTES = 64 * 1024;
    private static final byte[] CONTEXT = "crm-file".getBytes(StandardCharsets.UTF_8);
    private static final SecureRandom RANDOM = new SecureRandom();

    private FileCipher() {}

    /** Whatever is written to the result lands encrypted in the target; closing closes both. */
    public static OutputStream encrypting(OutputStream target) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        DataOutputStream head = new DataOutputStream(target);
        head.writeUTF(FieldCipher.instance().encrypt(Base64.getEncoder().encodeToString(key)));
        head.flush();
        try {
            return cipher(key).newEncryptingStream(target, CONTEXT);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("file encryption failed", broken);
        }
    }

    /** Reads what {@link #encrypting} wrote; a changed or cut file ends in an {@link IOException}. */
    public static InputStream decrypting(InputStream source) throws IOException {
        String wrapped = new DataInputStream(source).readUTF();
        byte[] key = Base64.getDecoder().decode(FieldCipher.instance().decrypt(wrapped));
        try {
            return cipher(key).newDecryptingStream(source, CONTEXT);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("file decryption failed", broken);
        }
    }

    private static AesGcmHkdfStreaming cipher(byte[] key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0);
    }
}
