package crm.system.intake.pgp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Iterator;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.PublicSubkeyPacket;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyDecryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** Keys of partners as other programs make them, and as people spoil them. */
final class Rings {

    private static final int RSA = PublicKeyAlgorithmTags.RSA_GENERAL;

    private Rings() {}

    /** A primary key with a second one; validity null for no end. */
    static PGPSecretKeyRing make(Instant at, Duration validity, int flagsOfSecond, boolean agreed) throws PGPException {
        PGPSignatureSubpacketGenerator first = new PGPSignatureSubpacketGenerator();
        first.setKeyFlags(false, KeyFlags.CERTIFY_OTHER | KeyFlags.SIGN_DATA);
        if (validity != null) {
            first.setKeyExpirationTime(false, validity.toSeconds());
        }
        BcPGPContentSignerBuilder signer = new BcPGPContentSignerBuilder(RSA, HashAlgorithmTags.SHA256);
        PGPKeyRingGenerator ring = new PGPKeyRingGenerator(
                PGPSignature.POSITIVE_CERTIFICATION,
                pair(at),
                "Partner",
                new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1),
                first.generate(),
                null,
                signer,
                null);
        PGPSignatureSubpacketGenerator second = new PGPSignatureSubpacketGenerator();
        second.setKeyFlags(false, flagsOfSecond);
        if (agreed) {
            ring.addSubKey(pair(at), second.generate(), null, signer);
        } else {
            ring.addSubKey(pair(at), second.generate(), null);
        }
        return ring.generateSecretKeyRing();
    }

    private static BcPGPKeyPair pair(Instant at) throws PGPException {
        RSAKeyPairGenerator pairs = new RSAKeyPairGenerator();
        pairs.init(new RSAKeyGenerationParameters(BigInteger.valueOf(0x10001), new SecureRandom(), 2048, 100));
        return new BcPGPKeyPair(PublicKeyPacket.VERSION_4, RSA, pairs.generateKeyPair(), Date.from(at));
    }

    /** A key of somebody else put into a block, without anybody's signature. */
    static PGPPublicKeyRing withForeign(PGPPublicKeyRing ring, PGPSecretKey foreign) throws PGPException {
        PublicKeyPacket packet = foreign.getPublicKey().getPublicKeyPacket();
        PGPPublicKey added = new PGPPublicKey(
                new PublicSubkeyPacket(packet.getVersion(), packet.getAlgorithm(), packet.getTime(), packet.getKey()),
                new BcKeyFingerprintCalculator());
        return PGPPublicKeyRing.insertPublicKey(ring, added);
    }

    /** A revocation of the primary key, signed by anybody. */
    static PGPPublicKeyRing revoked(PGPPublicKeyRing ring, PGPSecretKey by) throws PGPException {
        PGPSignatureGenerator generator = new PGPSignatureGenerator(
                new BcPGPContentSignerBuilder(RSA, HashAlgorithmTags.SHA256), by.getPublicKey());
        generator.init(
                PGPSignature.KEY_REVOCATION,
                by.extractPrivateKey(
                        new BcPBESecretKeyDecryptorBuilder(new BcPGPDigestCalculatorProvider()).build(new char[0])));
        PGPPublicKey primary = ring.getPublicKey();
        return PGPPublicKeyRing.insertPublicKey(
                ring, PGPPublicKey.addCertification(primary, generator.generateCertification(primary)));
    }

    static PGPSecretKey second(PGPSecretKeyRing ring) {
        Iterator<PGPSecretKey> keys = ring.getSecretKeys();
        keys.next();
        return keys.next();
    }

    static String text(PGPPublicKeyRing ring) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArmoredOutputStream to = ArmoredOutputStream.builder().build(out)) {
            ring.encode(to);
        }
        return out.toString(StandardCharsets.US_ASCII);
    }
}
