package crm.system.intake.pgp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.intake.file.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final byte[] ROWS = "号码,金额\n1,2.50\n".repeat(5_000).getBytes(StandardCharsets.UTF_8);

    private static KeyText ours;
    private static KeyText partner;
    private static KeyText stranger;

    @BeforeAll
    static void makeKeys() {
        ours = Keys.make("Our branch", NOW);
        partner = Keys.make("Partner", NOW);
        stranger = Keys.make("Stranger", NOW);
    }

    @Test
    void aFileEncryptedForUsAndSignedByThePartnerIsOpened() throws Exception {
        assertArrayEquals(ROWS, read(Letters.write(ROWS, partner, ours), true));
        assertArrayEquals(ROWS, read(Letters.write(ROWS, partner, null), true));
        assertArrayEquals(ROWS, read(Letters.write(ROWS, null, ours), false));
    }

    @Test
    void aSignatureThatIsDemandedMustBeThereAndBeThePartners() throws Exception {
        assertEquals("pgpUnsigned", refused(Letters.write(ROWS, null, ours), true));
        assertEquals("pgpStranger", refused(Letters.write(ROWS, stranger, ours), true));
    }

    @Test
    void aSignatureThatNobodyCanCheckIsNotTakenForNone() throws Exception {
        assertEquals("pgpUnknownSigner", refused(Letters.write(ROWS, stranger, ours), false));
        assertEquals("pgpUnknownSigner", refused(Letters.write(ROWS, stranger, null), false));
    }

    @Test
    void aSignatureBelowSha256IsRefused() throws Exception {
        byte[] letter =
                Letters.signed(ROWS, Keys.secretRing(partner.privatePart()).getSecretKey(), HashAlgorithmTags.SHA1);

        assertEquals("pgpWeak", refused(letter, true));
        assertEquals("pgpWeak", refused(letter, false));
    }

    @Test
    void aCompressedOrArmouredFileIsOpened() throws Exception {
        byte[] compressed = Letters.compressed(Letters.write(ROWS, partner, null));

        assertArrayEquals(ROWS, read(compressed, true));
        assertArrayEquals(ROWS, read(Letters.encrypted(compressed, ours), true));
        assertArrayEquals(ROWS, read(Letters.armoured(Letters.encrypted(compressed, ours)), true));
        assertArrayEquals(ROWS, read(Letters.armoured(Letters.write(ROWS, partner, ours)), true));
    }

    @Test
    void anotherMessageBehindTheFirstIsTold() throws Exception {
        byte[] one = Letters.write(ROWS, partner, ours);
        byte[] plain = Letters.write(ROWS, partner, null);

        assertEquals("pgpMoreThanOne", refused(join(one, one), true));
        assertEquals("pgpMoreThanOne", refused(join(plain, plain), true));
        assertEquals("pgpMoreThanOne", refused(join(Letters.armoured(one), Letters.armoured(one)), true));
        assertEquals("pgpMoreThanOne", refused(Letters.encrypted(join(plain, plain), ours), true));
    }

    @Test
    void aFileThatIsWrittenMeanwhileIsToldSo() throws Exception {
        for (byte[] letter :
                List.of(Letters.write(ROWS, partner, ours), Letters.armoured(Letters.write(ROWS, partner, ours)))) {
            InputStream content = new FilterInputStream(new ByteArrayInputStream(letter)) {
                @Override
                public int read(byte[] buffer, int from, int most) throws IOException {
                    int count = super.read(buffer, from, most);
                    if (count < 0) {
                        throw new UnreadableFile("changed");
                    }
                    return count;
                }
            };
            PgpOpening opening = Letters.opening(NOW, ours, partner);

            UnreadableFile told = assertThrows(UnreadableFile.class, () -> opening.open("rows.gpg", content, 0L)
                    .readAllBytes());

            assertEquals("system.intake.file.changed", told.key());
        }
    }

    @Test
    void whatIsWrappedWithoutEndIsRefusedBeforeItFillsTheMemory() throws Exception {
        byte[] nested = Letters.write(ROWS, partner, null);
        for (int turn = 0; turn < 40; turn++) {
            nested = Letters.compressed(nested);
        }
        byte[] announced = Arrays.copyOf(Letters.write(ROWS, partner, null), 15);
        byte[] marker = {(byte) 0xca, 3, 'P', 'G', 'P'};

        assertEquals("pgpBroken", refused(nested, true));
        assertEquals("pgpBroken", refused(repeat(announced, 100_000), true));
        assertEquals("pgpBroken", refused(Letters.compressed(repeat(announced, 1_000_000)), false));
        assertEquals("pgpBroken", refused(Letters.compressed(repeat(marker, 1_000_000)), false));
        assertEquals(
                "pgpBroken",
                refused(Letters.compressed(join(Letters.literal(ROWS), repeat(marker, 1_000_000))), false));
        assertEquals("pgpBroken", refused(Letters.compressed(Letters.encrypted(Letters.literal(ROWS), ours)), false));
    }

    private static byte[] repeat(byte[] part, int times) {
        byte[] all = new byte[part.length * times];
        for (int at = 0; at < times; at++) {
            System.arraycopy(part, 0, all, at * part.length, part.length);
        }
        return all;
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Test
    void aSignatureOfOtherContentIsTold() throws Exception {
        byte[] letter = Letters.write(ROWS, partner, null);
        int middle = letter.length / 2;
        letter[middle] ^= 1;

        assertEquals("pgpBadSignature", refused(letter, true));
        assertEquals("pgpBadSignature", refused(letter, false));
    }

    @Test
    void aChangedOrCutEncryptedFileIsTold() throws Exception {
        byte[] letter = Letters.write(ROWS, null, ours);
        byte[] cut = Arrays.copyOf(letter, letter.length - 40);
        letter[letter.length - 30] ^= 1;

        assertEquals("pgpBroken", refused(letter, false));
        assertEquals("pgpBroken", refused(cut, false));
        assertEquals("pgpBroken", refused("号码\n1\n".getBytes(StandardCharsets.UTF_8), false));
    }

    @Test
    void aFileForSomebodyElseIsTold() throws Exception {
        assertEquals("pgpNotForUs", refused(Letters.write(ROWS, partner, stranger), true));
    }

    @Test
    void aKeyIsReadAsItWasMadeAndNothingElseIsOne() {
        KeyText read = Keys.read("\n" + partner.publicPart(), NOW);

        assertEquals(partner.fingerprint(), read.fingerprint());
        assertEquals(40, read.fingerprint().length());
        assertFalse(read.publicPart().contains("PRIVATE"));
        assertTrue(partner.privatePart().contains("PRIVATE"));
        assertThrows(KeyUnfit.class, () -> Keys.read("no key", NOW));
        assertThrows(KeyUnfit.class, () -> Keys.read("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nabcd\n", NOW));
        assertThrows(KeyUnfit.class, () -> Keys.read(partner.privatePart(), NOW));
    }

    @Test
    void theEndingThatSaysEncryptedIsNoPartOfTheName() {
        assertEquals("账单.csv", PgpOpening.plainName("账单.csv.gpg"));
        assertEquals("rows.csv", PgpOpening.plainName("rows.csv"));
        assertEquals(".asc", PgpOpening.plainName(".asc"));
    }

    private static byte[] read(byte[] letter, boolean demanded) throws IOException {
        return Letters.opening(NOW, ours, partner)
                .open("rows.csv.gpg", new ByteArrayInputStream(letter), demanded ? 0L : null)
                .readAllBytes();
    }

    private static String refused(byte[] letter, boolean demanded) {
        UnreadableFile told = assertThrows(UnreadableFile.class, () -> read(letter, demanded));
        return told.key().substring("system.intake.file.".length());
    }
}
