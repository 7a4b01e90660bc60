package crm.system.intake.pgp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.errors.BusinessRuleViolation;
import crm.system.intake.file.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whose signature counts, with the keys and messages of real programs. */
class PartnerKeyTest {

    private static final Instant MADE = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant NOW = MADE.plus(Duration.ofDays(10));
    private static final byte[] ROWS = "号码,金额\n1,2.50\n".getBytes(StandardCharsets.UTF_8);

    private static KeyText ours;
    private static PGPSecretKeyRing partner;
    private static PGPSecretKeyRing stranger;

    @BeforeAll
    static void makeKeys() throws Exception {
        ours = Keys.make("Our branch", MADE);
        partner = Rings.make(MADE, null, KeyFlags.SIGN_DATA, true);
        stranger = Rings.make(MADE, null, KeyFlags.SIGN_DATA, true);
    }

    @Test
    void aPartnerMaySignWithEveryKeyThatTheirPrimaryKeyVouchesFor() throws Exception {
        KeyText read = Keys.read(Rings.text(partner.toCertificate()), NOW);

        assertArrayEquals(ROWS, opened(NOW, read, partner.getSecretKey()));
        assertArrayEquals(ROWS, opened(NOW, read, Rings.second(partner)));
    }

    @Test
    void aKeyThatSomebodyAddedToTheBlockSignsNothing() throws Exception {
        PGPPublicKeyRing spoilt = Rings.withForeign(partner.toCertificate(), stranger.getSecretKey());
        KeyText read = Keys.read(Rings.text(spoilt), NOW);

        assertEquals(fingerprint(partner), read.fingerprint());
        assertEquals(2, count(Keys.publicRing(read.publicPart())));
        assertEquals("pgpStranger", refused(NOW, read, stranger.getSecretKey()));
        assertEquals("pgpStranger", refused(NOW, asKept(spoilt), stranger.getSecretKey()));
        assertArrayEquals(ROWS, opened(NOW, asKept(spoilt), partner.getSecretKey()));
    }

    @Test
    void aBindingOfAnotherKeysOwnerVouchesForNothing() throws Exception {
        PGPPublicKeyRing spoilt = PGPPublicKeyRing.insertPublicKey(
                partner.toCertificate(), Rings.second(stranger).getPublicKey());

        assertEquals("pgpStranger", refused(NOW, asKept(spoilt), Rings.second(stranger)));
    }

    @Test
    void aSecondKeyThatMayNotSignOrDidNotAgreeSignsNothing() throws Exception {
        PGPSecretKeyRing encrypting = Rings.make(MADE, null, KeyFlags.ENCRYPT_COMMS, true);
        PGPSecretKeyRing adopted = Rings.make(MADE, null, KeyFlags.SIGN_DATA, false);

        for (PGPSecretKeyRing ring : new PGPSecretKeyRing[] {encrypting, adopted}) {
            assertEquals("pgpStranger", refused(NOW, asKept(ring.toCertificate()), Rings.second(ring)));
            assertArrayEquals(ROWS, opened(NOW, asKept(ring.toCertificate()), ring.getSecretKey()));
        }
    }

    @Test
    void whenThePrimaryKeyHasExpiredNoneOfItsKeysSigns() throws Exception {
        PGPSecretKeyRing ring = Rings.make(MADE, Duration.ofDays(5), KeyFlags.SIGN_DATA, true);
        KeyText kept = asKept(ring.toCertificate());

        assertArrayEquals(ROWS, opened(MADE.plus(Duration.ofDays(4)), kept, Rings.second(ring)));
        assertEquals("pgpStranger", refused(NOW, kept, Rings.second(ring)));
        assertEquals("pgpStranger", refused(NOW, kept, ring.getSecretKey()));
        assertEquals("system.pgp.keyExpired", unfit(ring.toCertificate()));
    }

    @Test
    void whenThePrimaryKeyIsRevokedNoneOfItsKeysSignsAndOnlyItsOwnerRevokes() throws Exception {
        PGPPublicKeyRing revoked = Rings.revoked(partner.toCertificate(), partner.getSecretKey());
        PGPPublicKeyRing slandered = Rings.revoked(partner.toCertificate(), stranger.getSecretKey());

        assertEquals("pgpStranger", refused(NOW, asKept(revoked), Rings.second(partner)));
        assertEquals("system.pgp.keyRevoked", unfit(revoked));
        assertArrayEquals(ROWS, opened(NOW, asKept(slandered), partner.getSecretKey()));
    }

    @Test
    void onlyThePartnersKeyThatIsDemandedCounts() throws Exception {
        PgpOpening opening =
                Letters.opening(NOW, ours, asKept(partner.toCertificate()), asKept(stranger.toCertificate()));
        byte[] letter = Letters.signed(ROWS, stranger.getSecretKey(), HashAlgorithmTags.SHA256);

        assertArrayEquals(
                ROWS,
                opening.open("rows.gpg", new ByteArrayInputStream(letter), 1L).readAllBytes());
        assertThrows(UnreadableFile.class, () -> opening.open("rows.gpg", new ByteArrayInputStream(letter), 0L)
                .readAllBytes());
        assertTrue(opening.isPartner(1L));
    }

    private static byte[] opened(Instant now, KeyText key, PGPSecretKey signer) throws Exception {
        return open(now, key, Letters.signed(ROWS, signer, HashAlgorithmTags.SHA256));
    }

    private static byte[] open(Instant now, KeyText key, byte[] letter) throws IOException {
        return Letters.opening(now, ours, key)
                .open("rows.gpg", new ByteArrayInputStream(letter), 0L)
                .readAllBytes();
    }

    private static String refused(Instant now, KeyText key, PGPSecretKey signer) throws Exception {
        byte[] letter = Letters.signed(ROWS, signer, HashAlgorithmTags.SHA256);
        BusinessRuleViolation told = assertThrows(BusinessRuleViolation.class, () -> open(now, key, letter));
        return told.key().substring("system.intake.file.".length());
    }

    private static String unfit(PGPPublicKeyRing ring) throws IOException {
        String text = Rings.text(ring);
        return assertThrows(KeyUnfit.class, () -> Keys.read(text, NOW)).key();
    }

    /** As an older program of ours kept it, unread. */
    private static KeyText asKept(PGPPublicKeyRing ring) throws IOException {
        return new KeyText("", Rings.text(ring), null);
    }

    private static int count(PGPPublicKeyRing ring) {
        int[] keys = {0};
        ring.forEach(key -> keys[0]++);
        return keys[0];
    }

    private static String fingerprint(PGPSecretKeyRing ring) {
        return HexFormat.of().formatHex(ring.getPublicKey().getFingerprint()).toUpperCase(Locale.ROOT);
    }
}
