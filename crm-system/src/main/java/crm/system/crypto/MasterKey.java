package crm.system.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The key that wraps the key file: 32 bytes in Base64, from the environment or from a file that lies elsewhere. */
final class MasterKey {

    private static final int BYTES = 32;

    private final Aead wrapping;

    private MasterKey(byte[] key) throws GeneralSecurityException {
        wrapping = new AesGcmJce(key);
    }

    /** What {@code CRM_MASTER_KEY} or {@code CRM_MASTER_KEY_FILE} tells; empty when neither is set. */
    static Optional<MasterKey> configured() {
        return from(System::getProperty, System::getenv);
    }

    static Optional<MasterKey> from(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        String key = either(properties.apply("crm.master.key"), environment.apply("CRM_MASTER_KEY"));
        if (key != null) {
            return Optional.of(of(key, "CRM_MASTER_KEY"));
        }
        String file = either(properties.apply("crm.master.key.file"), environment.apply("CRM_MASTER_KEY_FILE"));
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(Files.readString(Path.of(file)), "The content of " + file));
        } catch (IOException unreadable) {
            throw new KeysRefused("CRM_MASTER_KEY_FILE names " + file + ", which cannot be read.", unreadable);
        }
    }

    static MasterKey of(String text, String source) {
        try {
            byte[] key = Base64.getDecoder().decode(text.strip());
            if (key.length == BYTES) {
                return new MasterKey(key);
            }
        } catch (IllegalArgumentException noBase64) {
            // told below
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the master key cannot be used", broken);
        }
        throw new KeysRefused(
                source + " is no master key: it must be 32 bytes in Base64, as openssl rand -base64 32 makes them.");
    }

    byte[] wrap(String name, byte[] secret) throws GeneralSecurityException {
        return wrapping.encrypt(secret, name.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws GeneralSecurityException when it was wrapped by another master key, or changed */
    byte[] unwrap(String name, byte[] wrapped) throws GeneralSecurityException {
        return wrapping.decrypt(wrapped, name.getBytes(StandardCharsets.UTF_8));
    }

    private static String either(String first, String second) {
        return first != null && !first.isBlank() ? first : second == null || second.isBlank() ? null : second;
    }
}
