package crm.system.intake.pgp;

import java.io.IOException;
import java.time.Instant;
import java.util.stream.Stream;
import org.bouncycastle.openpgp.PGPException;

/** Somebody who sends files, with a key of their own. */
public final class Partner {

    private final KeyText key;

    private Partner(KeyText key) {
        this.key = key;
    }

    public static Partner make(String name) {
        return new Partner(Keys.make(name, Instant.now()));
    }

    /** What else a server needs to have this class. */
    public static Stream<Class<?>> helpers() {
        return Stream.of(Letters.class);
    }

    /** Armoured. */
    public String publicKey() {
        return key.publicPart();
    }

    /** Signed, not encrypted. */
    public byte[] signed(byte[] content) throws IOException, PGPException {
        return Letters.write(content, key, null);
    }

    /**
     * Signed, and encrypted.
     *
     * @param reader the public key of whom it is for, armoured
     */
    public byte[] letter(byte[] content, String reader) throws IOException, PGPException {
        return Letters.write(content, key, new KeyText(null, reader, null));
    }
}
