package crm.system.intake.pgp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.CompressionAlgorithmTags;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPCompressedDataGenerator;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyDecryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyKeyEncryptionMethodGenerator;

/** Files as partners make them. */
final class Letters {

    private Letters() {}

    /** Signed by one, encrypted for another; either may be null. */
    static byte[] write(byte[] content, KeyText signer, KeyText reader) throws IOException, PGPException {
        byte[] inner = signer == null ? literal(content) : signed(content, signer);
        return reader == null ? inner : encrypted(inner, reader);
    }

    static byte[] literal(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream to = new PGPLiteralDataGenerator()
                .open(out, PGPLiteralData.BINARY, "rows.csv", content.length, Date.from(Instant.EPOCH))) {
            to.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] signed(byte[] content, KeyText signer) throws IOException, PGPException {
        return signed(content, Keys.secretRing(signer.privatePart()).getSecretKey(), HashAlgorithmTags.SHA256);
    }

    static byte[] signed(byte[] content, PGPSecretKey key, int hash) throws IOException, PGPException {
        PGPSignatureGenerator signature = new PGPSignatureGenerator(
                new BcPGPContentSignerBuilder(key.getPublicKey().getAlgorithm(), hash), key.getPublicKey());
        signature.init(
                PGPSignature.BINARY_DOCUMENT,
                key.extractPrivateKey(
                        new BcPBESecretKeyDecryptorBuilder(new BcPGPDigestCalculatorProvider()).build(new char[0])));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        signature.generateOnePassVersion(false).encode(out);
        out.write(literal(content));
        signature.update(content);
        signature.generate().encode(out);
        return out.toByteArray();
    }

    static byte[] encrypted(byte[] inner, KeyText reader) throws IOException, PGPException {
        PGPEncryptedDataGenerator encryption =
                new PGPEncryptedDataGenerator(new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
                        .setWithIntegrityPacket(true)
                        .setSecureRandom(new SecureRandom()));
        for (PGPPublicKey key : Keys.publicRing(reader.publicPart())) {
            if (key.isEncryptionKey() && !key.isMasterKey()) {
                encryption.addMethod(new BcPublicKeyKeyEncryptionMethodGenerator(key));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream to = encryption.open(out, inner.length)) {
            to.write(inner);
        }
        return out.toByteArray();
    }

    static byte[] compressed(byte[] inner) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PGPCompressedDataGenerator compression = new PGPCompressedDataGenerator(CompressionAlgorithmTags.ZIP);
        try (OutputStream to = compression.open(out)) {
            to.write(inner);
        }
        return out.toByteArray();
    }

    static byte[] armoured(byte[] letter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArmoredOutputStream to = ArmoredOutputStream.builder().build(out)) {
            to.write(letter);
        }
        return out.toByteArray();
    }

    /** What opens files where these keys are kept, at a moment. */
    static PgpOpening opening(Instant now, KeyText own, KeyText... partners) {
        PgpKeyStore kept = new PgpKeyStore() {
            @Override
            public List<String> partners() {
                return Stream.of(partners).map(KeyText::publicPart).toList();
            }

            @Override
            public List<String> partners(long id) {
                return id < partners.length ? List.of(partners[(int) id].publicPart()) : List.of();
            }

            @Override
            public List<String> privateParts() {
                return List.of(own.privatePart());
            }
        };
        return new PgpOpening(kept, Clock.fixed(now, ZoneOffset.UTC));
    }
}
