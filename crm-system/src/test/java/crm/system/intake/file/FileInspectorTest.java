package crm.system.intake.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileInspectorTest {

    @TempDir
    private Path folder;

    private FileBench files;

    @BeforeEach
    void open() {
        files = new FileBench(folder);
    }

    @Test
    void asManyColumnsAsAWorkbookCanHaveAreReadWhereTheLimitAllows() {
        FileLimits wide = new FileLimits(4 * 1024 * 1024, 16_384, 64 * 1024, 64L * 1024 * 1024);
        String header = IntStream.rangeClosed(1, 16_384).mapToObj(n -> "c" + n).collect(Collectors.joining(","));
        byte[] file = (header + "\n" + "x" + ",".repeat(16_383) + "\n").getBytes(StandardCharsets.UTF_8);

        FileShape shape =
                files.inspector().inspect(files.vault().store(new ByteArrayInputStream(file), wide.bytes()), wide);

        assertEquals(16_384, shape.header().size());
        assertThrows(UnreadableFile.class, () -> files.inspect(file));
    }

    @Test
    void semicolonsTabsAndBarsSeparateToo() {
        assertEquals(
                ';', files.inspect(bytes("id;name;sum\n1;a;1,5\n2;b;2,5\n")).separator());
        assertEquals('\t', files.inspect(bytes("id\tname\n1\ta, b\n2\tc\n")).separator());
        assertEquals('|', files.inspect(bytes("id|name\n1|a\n2|b\n")).separator());
    }

    @Test
    void aValueInQuotesKeepsItsLineBreaksAndSeparators() {
        byte[] file = bytes("id,note\n1,\"first\nsecond, third\"\n2,\"say \"\"so\"\"\"\n");

        List<SourceRow> rows = files.rows(file);

        assertEquals("first\nsecond, third", rows.get(0).values().get(1));
        assertEquals("say \"so\"", rows.get(1).values().get(1));
        assertEquals(4, rows.get(1).line());
    }

    @Test
    void aSingleColumnIsAFileToo() {
        assertEquals(List.of("id"), files.inspect(bytes("id\n1\n2\n")).header());
    }

    @Test
    void anEmptyFileIsRefused() {
        assertEquals("empty", files.reason(new byte[0]));
        assertEquals("empty", files.reason(bytes("\n\n\n")));
    }

    @Test
    void aHeaderAloneIsRefused() {
        assertEquals("onlyHeader", files.reason(bytes("id,name\n")));
    }

    @Test
    void aPictureNamedLikeATableIsRefusedByName() {
        byte[] png = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");

        UnreadableFile refused = assertThrows(UnreadableFile.class, () -> files.inspect(png));

        assertEquals("system.intake.file.otherKind", refused.key());
        assertEquals(List.of("PNG"), refused.values());
    }

    @Test
    void anOldWorkbookIsToldHowToBeSaved() {
        assertEquals("oldWorkbook", files.reason(HexFormat.of().parseHex("d0cf11e0a1b11ae1000000000000")));
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedInsteadOfSwallowingTheFile() {
        byte[] file = bytes("id,name\n1,a\n2,\"b\n3,c\n" + "4,d\n".repeat(100));

        assertEquals("brokenRow", files.reason(file));
    }

    @Test
    void aRowWithoutEndIsRefused() {
        byte[] file = bytes("id,name\n1," + "x".repeat(100_000) + "\n");

        assertEquals("brokenRow", files.reason(file));
    }

    @Test
    void moreColumnsThanAllowedAreRefused() {
        assertEquals("tooManyColumns", files.reason(bytes("c,".repeat(600) + "\n" + "1,".repeat(600) + "\n")));
    }

    @Test
    void aFileOverTheLimitIsRefusedAndNothingOfItStays() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                java.util.Arrays.fill(into, from, from + length, (byte) 'a');
                return length;
            }
        };

        UnreadableFile refused =
                assertThrows(UnreadableFile.class, () -> files.vault().store(endless, FileBench.LIMITS.bytes()));

        assertEquals("system.intake.file.tooLarge", refused.key());
        assertEquals(List.of(), files.left());
    }

    @Test
    void aWorkbookThatWouldUnpackWithoutEndIsRefused() throws IOException {
        byte[] bomb = zip("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8), 60);

        assertEquals("zipBomb", files.reason(bomb));
        assertEquals(1, files.left().size(), "only the encrypted upload itself, which the service removes");
    }

    @Test
    void anArchiveThatIsNoWorkbookIsRefused() throws IOException {
        assertEquals("otherKind", files.reason(zip("readme.txt", bytes("hello"), 0)));
    }

    @Test
    void aCutWorkbookIsRefused() throws IOException {
        byte[] whole = zip("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8), 0);

        assertEquals("damagedWorkbook", files.reason(java.util.Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void whatIsStoredCannotBeReadWithoutTheKeysAndIsForTheServerAlone() throws IOException {
        byte[] content = bytes("id,name\n1,secret-name\n");

        StoredFile stored = files.vault().store(new ByteArrayInputStream(content), FileBench.LIMITS.bytes());

        Path onDisk = files.left().get(0);
        assertTrue(!new String(Files.readAllBytes(onDisk), StandardCharsets.ISO_8859_1).contains("secret-name"));
        assertEquals(
                "rw-------",
                java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(onDisk)));
        assertArrayEquals(content, files.vault().open(stored.name()).readAllBytes());
        assertEquals(content.length, stored.bytes());
    }

    @Test
    void theSameContentIsRecognisedWhateverItsName() {
        byte[] content = bytes("id\n1\n");

        StoredFile first = files.vault().store(new ByteArrayInputStream(content), FileBench.LIMITS.bytes());
        StoredFile again = files.vault().store(new ByteArrayInputStream(content), FileBench.LIMITS.bytes());

        assertEquals(first.sha256(), again.sha256());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] content, int megabytesOfZeros) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            if (megabytesOfZeros > 0) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                byte[] zeros = new byte[1024 * 1024];
                for (int at = 0; at < megabytesOfZeros; at++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }
}
