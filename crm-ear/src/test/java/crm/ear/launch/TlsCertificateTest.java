package crm.ear.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsCertificateTest {

    private static final TlsSettings GENERATED = new TlsSettings(Optional.empty(), "", 8080);

    @TempDir
    private Path folder;

    @Test
    void aGeneratedCertificateIsMadeOnceAndIsForItsOwnerAlone() throws Exception {
        TlsCertificate first = TlsCertificate.of(GENERATED, folder, "127.0.0.1");

        assertEquals(
                first.certificate(),
                TlsCertificate.of(GENERATED, folder, "127.0.0.1").certificate());
        assertTrue(first.certificate().getSubjectAlternativeNames().toString().contains("localhost"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(first.file())));
    }

    @Test
    void aPasswordThatDoesNotOpenTheFileIsToldInOneSentenceWithoutIt() {
        Path file = TlsCertificate.of(GENERATED, folder, "127.0.0.1").file();

        StartRefused refused = assertThrows(StartRefused.class, () -> TlsCertificate.read(file, "wrong-one"));

        assertEquals(
                "The file " + file + " is no PKCS#12 file, or CRM_TLS_PASSWORD does not open it.",
                refused.getMessage());
    }

    @Test
    void aFileThatIsNotThereIsToldInOneSentence() {
        Path file = folder.resolve("none.p12");

        StartRefused refused = assertThrows(StartRefused.class, () -> TlsCertificate.read(file, ""));

        assertEquals("CRM_TLS names " + file + ", which cannot be read.", refused.getMessage());
    }
}
