package crm.system.intake.pgp;

import crm.system.intake.file.UnreadableFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bouncycastle.bcpg.BCPGInputStream;
import org.bouncycastle.openpgp.PGPCompressedData;
import org.bouncycastle.openpgp.PGPEncryptedData;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPOnePassSignatureList;
import org.bouncycastle.openpgp.PGPPublicKeyEncryptedData;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyDecryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyDataDecryptorFactory;

/**
 * Reads one message: encrypted or not, in it compressed or not, in it signed or not, as programs write them. Other
 * orders that RFC 9580, 10.3 allows are refused: without end they would be a bomb.
 */
final class Message implements OpenedFile.Part {

    private static final Logger LOG = Logger.getLogger(Message.class.getName());
    private static final char[] NO_PASSPHRASE = {};

    private final Supplier<Map<Long, PGPSecretKey>> own;
    private final Signed signed;
    private final Deque<Layer> layers = new ArrayDeque<>();

    private Envelope file;
    private PGPEncryptedData encrypted;
    private boolean compressed;

    /**
     * A message to be read.
     *
     * @param own our keys by their number; asked only when the message is encrypted
     * @param signed what is known of those who may sign it
     */
    Message(Supplier<Map<Long, PGPSecretKey>> own, Signed signed) {
        this.own = own;
        this.signed = signed;
    }

    /** @throws UnreadableFile with the reason, when it cannot be opened or bears no signature that counts */
    InputStream open(InputStream content) {
        try {
            file = new Envelope(content.markSupported() ? content : new BufferedInputStream(content));
            InputStream decoded = PGPUtil.getDecoderStream(file);
            if (decoded.equals(file)) {
                layers.push(Layer.of(file, null));
            } else {
                file.begin();
                layers.push(Layer.of(new Envelope(decoded), null));
            }
            return content();
        } catch (UnreadableFile told) {
            throw told;
        } catch (IOException | PGPException | RuntimeException broken) {
            throw broken(broken);
        }
    }

    private static UnreadableFile broken(Exception why) {
        LOG.log(Level.WARNING, "An OpenPGP file cannot be read: {0}", why.toString());
        return new UnreadableFile("pgpBroken");
    }

    private InputStream content() throws IOException, PGPException {
        while (true) {
            Layer layer = layers.element();
            Object packet = layer.read();
            if (packet instanceof PGPEncryptedDataList list && encrypted == null && !isWithin()) {
                enter(decrypt(list), null);
            } else if (packet instanceof PGPCompressedData data && !isWithin()) {
                compressed = true;
                enter(data.getDataStream(), data.getInputStream());
            } else if (packet instanceof PGPOnePassSignatureList list && !signed.isAnnounced()) {
                signed.announce(list);
            } else if (packet instanceof PGPLiteralData literal) {
                signed.begin();
                layer.bytes().begin();
                return new OpenedFile(literal.getInputStream(), this);
            } else {
                throw new UnreadableFile("pgpBroken");
            }
        }
    }

    private boolean isWithin() {
        return compressed || signed.isAnnounced();
    }

    private void enter(InputStream within, InputStream body) {
        layers.element().bytes().begin();
        layers.push(Layer.of(new Envelope(within), body));
    }

    private InputStream decrypt(PGPEncryptedDataList list) throws PGPException {
        Map<Long, PGPSecretKey> keys = own.get();
        for (PGPEncryptedData each : list) {
            if (each instanceof PGPPublicKeyEncryptedData forKey
                    && keys.containsKey(forKey.getKeyIdentifier().getKeyId())) {
                if (!forKey.isIntegrityProtected()) {
                    throw new UnreadableFile("pgpUnprotected");
                }
                encrypted = forKey;
                PGPSecretKey secret = keys.get(forKey.getKeyIdentifier().getKeyId());
                return forKey.getDataStream(new BcPublicKeyDataDecryptorFactory(secret.extractPrivateKey(
                        new BcPBESecretKeyDecryptorBuilder(new BcPGPDigestCalculatorProvider()).build(NO_PASSPHRASE))));
            }
        }
        throw new UnreadableFile("pgpNotForUs");
    }

    @Override
    public void passed(byte[] content, int from, int count) {
        signed.passed(content, from, count);
    }

    @Override
    public void end() {
        try {
            layers.element().bytes().end();
            if (signed.isAnnounced() && !isSigned(layers.element())) {
                throw new UnreadableFile("pgpBadSignature");
            }
            leave();
            if (encrypted != null && !encrypted.verify()) {
                throw new UnreadableFile("pgpBroken");
            }
        } catch (UnreadableFile told) {
            throw told;
        } catch (IOException | PGPException | RuntimeException broken) {
            throw broken(broken);
        }
    }

    private boolean isSigned(Layer layer) throws IOException, PGPException {
        return layer.next() == BCPGInputStream.SIGNATURE
                && layer.objects().nextObject() instanceof PGPSignatureList given
                && signed.isRight(given);
    }

    /** Nothing stands behind the message: whoever put two files together meant both to be read. */
    private void leave() throws IOException {
        while (!layers.isEmpty()) {
            Layer layer = layers.pop();
            layer.bytes().end();
            refuseMore(layer.next());
            if (layer.body() != null) {
                layers.element().bytes().end();
                layer.body().transferTo(OutputStream.nullOutputStream());
            }
        }
        file.end();
        for (int next = file.read(); next >= 0; next = file.read()) {
            refuseMore(Character.isWhitespace(next) ? -1 : next);
        }
    }

    private static void refuseMore(int next) {
        if (next >= 0) {
            throw new UnreadableFile("pgpMoreThanOne");
        }
    }
}
