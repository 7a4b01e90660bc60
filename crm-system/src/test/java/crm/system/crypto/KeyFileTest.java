package crm.system.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.daead.DeterministicAeadConfig;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private static final String MASTER = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String OTHER = Base64.getEncoder()
            .encodeToString("another key of 32 bytes, as long".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("crm.keys");
    }

    @Test
    void whatWasEncryptedIsReadAfterTheNextStart() {
        String secret = cipher(Optional.empty()).encrypt("13800138000");

        assertEquals("13800138000", cipher(Optional.empty()).decrypt(secret));
    }

    @Test
    void theFileIsForItsOwnerAlone() throws Exception {
        cipher(Optional.empty());

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aMasterKeyWrapsAFileThatWasPlainAndOpensItAgain() throws Exception {
        String secret = cipher(Optional.empty()).encrypt("13800138000");
        String plain = Files.readString(file);

        cipher(master(MASTER));

        String wrapped = Files.readString(file);
        assertFalse(wrapped.contains(line(plain, "fields")));
        assertFalse(wrapped.contains(line(plain, "marks")));
        assertEquals("13800138000", cipher(master(MASTER)).decrypt(secret));
    }

    @Test
    void anotherMasterKeyIsRefusedInOneSentence() {
        cipher(master(MASTER));

        KeysRefused refused = assertThrows(KeysRefused.class, () -> cipher(master(OTHER)));

        assertEquals(
                "The master key does not open the key file " + file + ": it is another one.", refused.getMessage());
    }

    @Test
    void aWrappedFileWithoutMasterKeyIsRefusedInOneSentence() {
        cipher(master(MASTER));

        KeysRefused refused = assertThrows(KeysRefused.class, () -> cipher(Optional.empty()));

        assertEquals(
                "The key file " + file + " is wrapped by a master key: set CRM_MASTER_KEY or CRM_MASTER_KEY_FILE.",
                refused.getMessage());
    }

    @Test
    void whatIsNoMasterKeyIsRefusedWithoutRepeatingIt() {
        KeysRefused refused = assertThrows(
                KeysRefused.class, () -> MasterKey.from(property -> null, Map.of("CRM_MASTER_KEY", "too-short")::get));

        assertEquals(
                "CRM_MASTER_KEY is no master key: it must be 32 bytes in Base64, as openssl rand -base64 32 makes them.",
                refused.getMessage());
    }

    @Test
    void theMasterKeyMayLieInAFile() throws Exception {
        Path secret = Files.writeString(folder.resolve("master"), MASTER + "\n");
        cipher(master(MASTER));

        cipher(MasterKey.from(Map.of("crm.master.key.file", secret.toString())::get, variable -> null));
    }

    @Test
    void aFileOfTheFirstFormatKeepsItsKeyAndEveryCopyArrivesAtTheSameMarks() throws Exception {
        DeterministicAeadConfig.register();
        String first = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(PredefinedDeterministicAeadParameters.AES256_SIV),
                InsecureSecretKeyAccess.get());
        Path copy = folder.resolve("copy.keys");
        Files.writeString(file, first);
        Files.writeString(copy, first);

        SecretKeySpec here = new KeyFile(file, Optional.empty()).open().marks();
        SecretKeySpec there = new KeyFile(copy, Optional.empty()).open().marks();

        assertEquals(here, there);
        assertEquals(here, new KeyFile(file, Optional.empty()).open().marks());
    }

    private FieldCipher cipher(Optional<MasterKey> master) {
        return new FieldCipher(new KeyRing(new KeyFile(file, master)));
    }

    private static Optional<MasterKey> master(String text) {
        return Optional.of(MasterKey.of(text, "test"));
    }

    private static String line(String content, String name) {
        return content.lines()
                .filter(line -> line.startsWith(name + "="))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }
}
