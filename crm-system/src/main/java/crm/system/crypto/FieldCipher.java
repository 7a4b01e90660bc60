package crm.system.crypto;

import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.daead.DeterministicAeadConfig;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Encrypts single field values with AES-SIV, so that equal texts give equal cipher texts and can be found by equality
 * (RFC 5297; Google Tink's deterministic AEAD).
 */
public final class FieldCipher {

    private static final byte[] CONTEXT = "crm-field".getBytes(StandardCharsets.UTF_8);

    private final DeterministicAead keys;

    private FieldCipher(DeterministicAead keys) {
        this.keys = keys;
    }

    /** The process-wide cipher, over the key file named by the system property or environment. */
    public static FieldCipher instance() {
        return Holder.INSTANCE;
    }

    /** Opens the key file, making it with a fresh key when it does not exist. */
    static FieldCipher open(Path keyFile) throws GeneralSecurityException, IOException {
        DeterministicAeadConfig.register();
        KeysetHandle handle;
        if (Files.exists(keyFile)) {
            handle = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(keyFile), InsecureSecretKeyAccess.get());
        } else {
            handle = KeysetHandle.generateNew(PredefinedDeterministicAeadParameters.AES256_SIV);
            Files.createDirectories(keyFile.toAbsolutePath().getParent());
            Files.writeString(
                    keyFile, TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()));
            if (Files.getFileStore(keyFile).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(keyFile, PosixFilePermissions.fromString("rw-------"));
            }
        }
        return new FieldCipher(
                handle.getPrimitive(com.google.crypto.tink.RegistryConfiguration.get(), DeterministicAead.class));
    }

    /** Cipher text in Base64, about 4/3 of the text's UTF-8 length plus 28 characters; null stays null. */
    public String encrypt(String text) {
        if (text == null) {
            return null;
        }
        try {
            return Base64.getEncoder()
                    .encodeToString(keys.encryptDeterministically(text.getBytes(StandardCharsets.UTF_8), CONTEXT));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("encryption failed", broken);
        }
    }

    /** The text behind a cipher text. @throws IllegalStateException when it was not made with one of our keys */
    public String decrypt(String cipherText) {
        if (cipherText == null) {
            return null;
        }
        try {
            return new String(
                    keys.decryptDeterministically(Base64.getDecoder().decode(cipherText), CONTEXT),
                    StandardCharsets.UTF_8);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("decryption failed: another key file?", broken);
        }
    }

    private static final class Holder {
        private static final FieldCipher INSTANCE = load();

        private static FieldCipher load() {
            String file = System.getProperty("crm.keys", System.getenv().getOrDefault("CRM_KEYS", "data/crm.keys"));
            try {
                return open(Path.of(file));
            } catch (GeneralSecurityException | IOException broken) {
                throw new IllegalStateException("the key file " + file + " cannot be used", broken);
            }
        }
    }
}
