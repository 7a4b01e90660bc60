package crm.system.intake.pgp;

import java.io.IOException;
import java.io.InputStream;
import org.bouncycastle.bcpg.BCPGInputStream;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;

/**
 * A wrapping of a message and the packets in it.
 *
 * @param body of the packet it came out of, where that may have a rest; else null
 */
record Layer(Envelope bytes, BCPGInputStream packets, BcPGPObjectFactory objects, InputStream body) {

    static Layer of(Envelope bytes, InputStream body) {
        BCPGInputStream packets = new BCPGInputStream(bytes);
        return new Layer(bytes, packets, new BcPGPObjectFactory(packets), body);
    }

    /** What kind of packet comes; -1 for none. Padding and markers say nothing. */
    int next() throws IOException {
        return packets.skipMarkerAndPaddingPackets();
    }

    /** The packet that comes; null when it is of a kind that no message begins with, which is not even read. */
    Object read() throws IOException {
        return switch (next()) {
            case BCPGInputStream.PUBLIC_KEY_ENC_SESSION,
                    BCPGInputStream.SYMMETRIC_KEY_ENC_SESSION,
                    BCPGInputStream.SYMMETRIC_KEY_ENC,
                    BCPGInputStream.SYM_ENC_INTEGRITY_PRO,
                    BCPGInputStream.AEAD_ENC_DATA,
                    BCPGInputStream.COMPRESSED_DATA,
                    BCPGInputStream.ONE_PASS_SIGNATURE,
                    BCPGInputStream.LITERAL_DATA -> objects.nextObject();
            default -> null;
        };
    }
}
