package crm.system.intake.pgp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Locale;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.bcpg.sig.Features;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.operator.PGPDigestCalculator;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** Makes and reads keys. */
final class Keys {

    /** As long as NIST SP 800-57 asks for use beyond 2030. */
    private static final int RSA_BITS = 3072;

    private static final BigInteger EXPONENT = BigInteger.valueOf(0x10001);
    private static final int CERTAINTY = 100;

    private Keys() {}

    /** A new pair: one key to sign, one to encrypt for. */
    static KeyText make(String name, Instant at) {
        try {
            RSAKeyPairGenerator pairs = new RSAKeyPairGenerator();
            pairs.init(new RSAKeyGenerationParameters(EXPONENT, new SecureRandom(), RSA_BITS, CERTAINTY));
            Date made = Date.from(at);
            BcPGPKeyPair signing = new BcPGPKeyPair(
                    PublicKeyPacket.VERSION_4, PublicKeyAlgorithmTags.RSA_GENERAL, pairs.generateKeyPair(), made);
            BcPGPKeyPair opening = new BcPGPKeyPair(
                    PublicKeyPacket.VERSION_4, PublicKeyAlgorithmTags.RSA_GENERAL, pairs.generateKeyPair(), made);
            PGPDigestCalculator sha1 = new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1);
            PGPKeyRingGenerator ring = new PGPKeyRingGenerator(
                    PGPSignature.POSITIVE_CERTIFICATION,
                    signing,
                    name,
                    sha1, // the checksum of secret packets (RFC 9580, 3.7.2.1), not a signature
                    signs().generate(),
                    null,
                    new BcPGPContentSignerBuilder(PublicKeyAlgorithmTags.RSA_GENERAL, HashAlgorithmTags.SHA256),
                    null);
            PGPSignatureSubpacketGenerator encrypts = new PGPSignatureSubpacketGenerator();
            encrypts.setKeyFlags(false, KeyFlags.ENCRYPT_COMMS | KeyFlags.ENCRYPT_STORAGE);
            ring.addSubKey(opening, encrypts.generate(), null);
            PGPPublicKeyRing publicRing = ring.generatePublicKeyRing();
            return new KeyText(
                    fingerprint(publicRing),
                    armoured(publicRing.getEncoded()),
                    armoured(ring.generateSecretKeyRing().getEncoded()));
        } catch (PGPException | IOException broken) {
            throw new IllegalStateException("no key pair can be made", broken);
        }
    }

    private static PGPSignatureSubpacketGenerator signs() {
        PGPSignatureSubpacketGenerator signs = new PGPSignatureSubpacketGenerator();
        signs.setKeyFlags(false, KeyFlags.CERTIFY_OTHER | KeyFlags.SIGN_DATA);
        signs.setPreferredSymmetricAlgorithms(
                false, new int[] {SymmetricKeyAlgorithmTags.AES_256, SymmetricKeyAlgorithmTags.AES_128});
        signs.setPreferredHashAlgorithms(false, new int[] {HashAlgorithmTags.SHA512, HashAlgorithmTags.SHA256});
        signs.setFeature(false, Features.FEATURE_MODIFICATION_DETECTION);
        return signs;
    }

    /**
     * A partner's key as it was pasted, without the parts that may not sign.
     *
     * @throws KeyUnfit when it is none, no longer holds, or cannot sign
     */
    static KeyText read(String pasted, Instant now) {
        try {
            PGPPublicKeyRing ring = publicRing(pasted);
            PartnerKey key = new PartnerKey(ring, now);
            if (key.isRevoked()) {
                throw new KeyUnfit("keyRevoked");
            }
            if (key.isExpired()) {
                throw new KeyUnfit("keyExpired");
            }
            if (key.signing().isEmpty()) {
                throw new KeyUnfit("keyCannotSign");
            }
            return new KeyText(fingerprint(ring), armoured(key.kept().getEncoded()), null);
        } catch (IOException | RuntimeException noKey) {
            if (noKey instanceof KeyUnfit told) {
                throw told;
            }
            throw new KeyUnfit("noPublicKey");
        }
    }

    static PGPPublicKeyRing publicRing(String armoured) throws IOException {
        return new PGPPublicKeyRing(
                PGPUtil.getDecoderStream(new ByteArrayInputStream(armoured.getBytes(StandardCharsets.UTF_8))),
                new BcKeyFingerprintCalculator());
    }

    static PGPSecretKeyRing secretRing(String armoured) throws IOException, PGPException {
        return new PGPSecretKeyRing(
                PGPUtil.getDecoderStream(new ByteArrayInputStream(armoured.getBytes(StandardCharsets.UTF_8))),
                new BcKeyFingerprintCalculator());
    }

    private static String fingerprint(PGPPublicKeyRing ring) {
        return HexFormat.of().formatHex(ring.getPublicKey().getFingerprint()).toUpperCase(Locale.ROOT);
    }

    private static String armoured(byte[] key) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (ArmoredOutputStream armour =
                ArmoredOutputStream.builder().clearHeaders().build(text)) {
            armour.write(key);
        }
        return text.toString(StandardCharsets.US_ASCII);
    }
}
