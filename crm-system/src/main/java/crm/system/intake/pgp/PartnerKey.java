package crm.system.intake.pgp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.bcpg.SignatureSubpacketTags;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureSubpacketVector;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;

/**
 * What of a partner's key may sign. People compare the fingerprint of its primary key alone; whatever else stands in the
 * block, anybody may have put there, and counts only when the primary key vouches for it (RFC 9580, 10.1.5).
 */
final class PartnerKey {

    private final PGPPublicKeyRing ring;
    private final PGPPublicKey primary;
    private final Instant now;
    private final List<PGPSignature> aboutItself;

    /** Asks one of the ways by which a signature is checked. */
    private interface Check {
        boolean holds() throws PGPException;
    }

    PartnerKey(PGPPublicKeyRing ring, Instant now) {
        this.ring = ring;
        this.now = now;
        primary = ring.getPublicKey();
        aboutItself = new ArrayList<>(certifications());
        newest(each(primary.getSignaturesOfType(PGPSignature.DIRECT_KEY)).stream()
                        .filter(signature -> holds(signature, primary, () -> signature.verifyCertification(primary)))
                        .toList())
                .ifPresent(aboutItself::add);
    }

    /** The newest for each name that the owner did not take back. */
    private List<PGPSignature> certifications() {
        List<PGPSignature> all = new ArrayList<>();
        primary.getRawUserIDs().forEachRemaining(name -> {
            List<PGPSignature> given = each(primary.getSignaturesForID(name)).stream()
                    .filter(signature ->
                            verifies(signature, primary, () -> signature.verifyCertification(name, primary)))
                    .toList();
            newest(given)
                    .filter(signature -> signature.isCertification() && isStrong(signature) && !isOver(signature))
                    .ifPresent(all::add);
        });
        return all;
    }

    /** A revocation counts when the key itself signed it, or may have been signed by somebody whom the key names for it. */
    boolean isRevoked() {
        List<PGPSignature> revocations = each(primary.getSignaturesOfType(PGPSignature.KEY_REVOCATION));
        boolean byOthers = aboutItself.stream().anyMatch(signature -> hashed(signature)
                .filter(parts -> parts.getRevocationKeys().length > 0)
                .isPresent());
        return revocations.stream()
                .anyMatch(signature ->
                        byOthers || verifies(signature, primary, () -> signature.verifyCertification(primary)));
    }

    boolean isExpired() {
        return aboutItself.stream().anyMatch(signature -> isExpired(primary, signature));
    }

    /** All keys by which the partner may sign now; none when the primary key no longer holds. */
    List<PGPPublicKey> signing() {
        List<PGPPublicKey> signing = new ArrayList<>();
        if (aboutItself.isEmpty() || isRevoked() || isExpired()) {
            return signing;
        }
        for (PGPPublicKey key : ring) {
            if (key.isMasterKey() ? aboutItself.stream().allMatch(PartnerKey::isToSign) : isBound(key)) {
                signing.add(key);
            }
        }
        return signing;
    }

    /** The block without what may not sign. */
    PGPPublicKeyRing kept() {
        List<PGPPublicKey> signing = signing();
        PGPPublicKeyRing kept = ring;
        for (PGPPublicKey key : ring) {
            if (!key.isMasterKey() && !signing.contains(key)) {
                kept = PGPPublicKeyRing.removePublicKey(kept, key);
            }
        }
        return kept;
    }

    private boolean isBound(PGPPublicKey key) {
        boolean revoked = each(key.getSignaturesOfType(PGPSignature.SUBKEY_REVOCATION)).stream()
                .anyMatch(signature -> verifies(signature, primary, () -> signature.verifyCertification(primary, key)));
        List<PGPSignature> bindings = each(key.getSignaturesOfType(PGPSignature.SUBKEY_BINDING)).stream()
                .filter(signature -> holds(signature, primary, () -> signature.verifyCertification(primary, key)))
                .toList();
        return !revoked
                && newest(bindings)
                        .filter(binding -> !isExpired(key, binding))
                        .filter(binding -> isFlagged(binding) && isToSign(binding) && isAgreed(binding, key))
                        .isPresent();
    }

    /** The other key agrees: else a stranger's key could be taken in, and what the stranger signed passed as the partner's. */
    private boolean isAgreed(PGPSignature binding, PGPPublicKey key) {
        for (PGPSignatureSubpacketVector parts :
                List.of(binding.getHashedSubPackets(), binding.getUnhashedSubPackets())) {
            try {
                for (PGPSignature back : parts.getEmbeddedSignatures()) {
                    if (back.getSignatureType() == PGPSignature.PRIMARYKEY_BINDING
                            && holds(back, key, () -> back.verifyCertification(primary, key))) {
                        return true;
                    }
                }
            } catch (PGPException | RuntimeException unreadable) {
                // what cannot be read agrees to nothing
            }
        }
        return false;
    }

    private boolean holds(PGPSignature signature, PGPPublicKey by, Check check) {
        return isStrong(signature) && !isOver(signature) && verifies(signature, by, check);
    }

    private static boolean verifies(PGPSignature signature, PGPPublicKey by, Check check) {
        try {
            signature.init(new BcPGPContentVerifierBuilderProvider(), by);
            return check.holds();
        } catch (PGPException | RuntimeException unreadable) {
            return false;
        }
    }

    private static boolean isStrong(PGPSignature signature) {
        return Signed.STRONG.contains(signature.getHashAlgorithm());
    }

    private boolean isOver(PGPSignature signature) {
        long seconds = hashed(signature)
                .map(PGPSignatureSubpacketVector::getSignatureExpirationTime)
                .orElse(0L);
        return seconds > 0
                && !signature.getCreationTime().toInstant().plusSeconds(seconds).isAfter(now);
    }

    private boolean isExpired(PGPPublicKey key, PGPSignature signature) {
        long seconds = hashed(signature)
                .map(PGPSignatureSubpacketVector::getKeyExpirationTime)
                .orElse(0L);
        return seconds > 0
                && !key.getCreationTime().toInstant().plusSeconds(seconds).isAfter(now);
    }

    private static boolean isFlagged(PGPSignature signature) {
        return hashed(signature)
                .filter(parts -> parts.hasSubpacket(SignatureSubpacketTags.KEY_FLAGS))
                .isPresent();
    }

    /** A primary key that says nothing of its use may be used for all. */
    private static boolean isToSign(PGPSignature signature) {
        return !isFlagged(signature) || (signature.getHashedSubPackets().getKeyFlags() & KeyFlags.SIGN_DATA) != 0;
    }

    private static Optional<PGPSignatureSubpacketVector> hashed(PGPSignature signature) {
        return Optional.ofNullable(signature.getHashedSubPackets());
    }

    /** Of two in the same second, the one that takes back. */
    private static Optional<PGPSignature> newest(List<PGPSignature> signatures) {
        return signatures.stream()
                .max(Comparator.comparing(PGPSignature::getCreationTime)
                        .thenComparing(signature -> PGPSignature.isRevocation(signature.getSignatureType())));
    }

    private static List<PGPSignature> each(Iterator<PGPSignature> signatures) {
        List<PGPSignature> all = new ArrayList<>();
        if (signatures != null) {
            signatures.forEachRemaining(all::add);
        }
        return all;
    }
}
