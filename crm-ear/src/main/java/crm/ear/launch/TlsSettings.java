package crm.ear.launch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * With which certificate the pages are served.
 *
 * @param keystore a PKCS#12 file; empty when the system makes one itself
 * @param password what opens it
 * @param plainPort where plain requests are sent on to the encrypted port
 */
record TlsSettings(Optional<Path> keystore, String password, int plainPort) {

    /** The word that stands for a certificate of the system's own making. */
    static final String GENERATED = "generated";

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return keystore.map(Path::toString).orElse(GENERATED);
    }
}
