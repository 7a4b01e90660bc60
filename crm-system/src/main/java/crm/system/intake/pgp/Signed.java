package crm.system.intake.pgp;

import crm.system.intake.file.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPOnePassSignature;
import org.bouncycastle.openpgp.PGPOnePassSignatureList;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;

/** The signatures of one message: announced before its content, given behind it. */
final class Signed {

    /** Below them a second content with the same sum can be made. */
    static final Set<Integer> STRONG = Set.of(
            HashAlgorithmTags.SHA256,
            HashAlgorithmTags.SHA384,
            HashAlgorithmTags.SHA512,
            HashAlgorithmTags.SHA3_256,
            HashAlgorithmTags.SHA3_512);

    private static final Set<Integer> OF_CONTENT =
            Set.of(PGPSignature.BINARY_DOCUMENT, PGPSignature.CANONICAL_TEXT_DOCUMENT);

    /** Each costs a pass over the content. */
    private static final int MOST = 16;

    private final Map<Long, PGPPublicKey> signers;
    private final boolean demanded;
    private final List<PGPOnePassSignature> announced = new ArrayList<>();
    private final List<PGPOnePassSignature> checked = new ArrayList<>();

    /**
     * Signatures to come.
     *
     * @param signers whose signature counts, by the key's number
     * @param demanded whether a message without one of them is refused
     */
    Signed(Map<Long, PGPPublicKey> signers, boolean demanded) {
        this.signers = signers;
        this.demanded = demanded;
    }

    void announce(PGPOnePassSignatureList list) throws PGPException {
        if (list.size() > MOST) {
            throw new UnreadableFile("pgpBroken");
        }
        for (PGPOnePassSignature signature : list) {
            announced.add(signature);
            PGPPublicKey signer = signers.get(signature.getKeyIdentifier().getKeyId());
            if (signer != null) {
                if (!STRONG.contains(signature.getHashAlgorithm())) {
                    throw new UnreadableFile("pgpWeak");
                }
                signature.init(new BcPGPContentVerifierBuilderProvider(), signer);
                checked.add(signature);
            }
        }
    }

    boolean isAnnounced() {
        return !announced.isEmpty();
    }

    /** Before the content is read: a signature that is there can be checked, and the one that is demanded is there. */
    void begin() {
        if (demanded && checked.isEmpty()) {
            throw new UnreadableFile(isAnnounced() ? "pgpStranger" : "pgpUnsigned");
        }
        if (!demanded && checked.size() < announced.size()) {
            throw new UnreadableFile("pgpUnknownSigner");
        }
    }

    void passed(byte[] content, int from, int count) {
        for (PGPOnePassSignature signature : checked) {
            signature.update(content, from, count);
        }
    }

    /** Signatures follow in the reverse order of their announcement. */
    boolean isRight(PGPSignatureList given) throws PGPException {
        if (given.size() != announced.size()) {
            return false;
        }
        for (int at = 0; at < announced.size(); at++) {
            PGPOnePassSignature signature = announced.get(at);
            if (checked.contains(signature) && !isRight(signature, given.get(given.size() - 1 - at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRight(PGPOnePassSignature announced, PGPSignature given) throws PGPException {
        return OF_CONTENT.contains(given.getSignatureType())
                && given.getSignatureType() == announced.getSignatureType()
                && given.getHashAlgorithm() == announced.getHashAlgorithm()
                && announced.verify(given);
    }
}
