package crm.system.intake.pgp;

import crm.system.intake.file.UnreadableFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKey;

/** Opens files that partners encrypted or signed. */
@Dependent
public class PgpOpening {

    private static final String ARMOUR = "-----BEGIN PGP MESSAGE-----";
    private static final List<String> ENDINGS = List.of(".pgp", ".gpg", ".asc");

    private final PgpKeyStore keys;
    private final Clock clock;

    @Inject
    PgpOpening(PgpKeyStore keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * The clear content of a file, as it is read; a file that is plain stays as it is.
     *
     * @param name tells by its ending what no content tells: the first byte of a message may also begin a Chinese text
     * @param signer the key whose signature is demanded; null for none
     * @throws UnreadableFile with the reason, at once or when the content is read to its end
     */
    public InputStream open(String name, InputStream content, Long signer) throws IOException {
        BufferedInputStream file = new BufferedInputStream(content);
        if (signer == null && !isMessage(name, file)) {
            return file;
        }
        return new Message(this::own, new Signed(signers(signer), signer != null)).open(file);
    }

    /** What a file is called without the ending that says it is encrypted. */
    public static String plainName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(ending -> lower.endsWith(ending) && name.length() > ending.length())
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    private static boolean isMessage(String name, BufferedInputStream file) throws IOException {
        file.mark(ARMOUR.length());
        String first = new String(file.readNBytes(ARMOUR.length()), StandardCharsets.ISO_8859_1);
        file.reset();
        return first.equals(ARMOUR) || !plainName(name).equals(name);
    }

    /** Whether it is the key of a partner: only theirs can be demanded. */
    public boolean isPartner(long keyId) {
        return !keys.partners(keyId).isEmpty();
    }

    private Map<Long, PGPSecretKey> own() {
        Map<Long, PGPSecretKey> own = new HashMap<>();
        for (String key : keys.privateParts()) {
            secrets(key).forEach(secret -> own.put(secret.getKeyIdentifier().getKeyId(), secret));
        }
        return own;
    }

    private static Iterable<PGPSecretKey> secrets(String privatePart) {
        try {
            return Keys.secretRing(privatePart);
        } catch (IOException | PGPException broken) {
            throw new IllegalStateException("a key of our own cannot be read", broken);
        }
    }

    /** The one that is demanded, else all partners: a signature that is there has to be right. */
    private Map<Long, PGPPublicKey> signers(Long demanded) throws IOException {
        Map<Long, PGPPublicKey> signers = new HashMap<>();
        for (String key : demanded == null ? keys.partners() : keys.partners(demanded)) {
            for (PGPPublicKey each : new PartnerKey(Keys.publicRing(key), clock.instant()).signing()) {
                signers.put(each.getKeyIdentifier().getKeyId(), each);
            }
        }
        return signers;
    }
}
