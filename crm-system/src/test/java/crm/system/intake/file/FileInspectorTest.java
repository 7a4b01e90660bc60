package crm.system.intake.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileInspectorTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final FileLimits LIMITS = new FileLimits(4 * 1024 * 1024, 50, 64 * 1024, 64L * 1024 * 1024);

    @TempDir
    private Path folder;

    private FileVault vault;
    private FileInspector inspector;

    @BeforeEach
    void open() {
        System.setProperty("crm.keys", folder.resolve("keys").toString());
        vault = new FileVault(folder.resolve("files"));
        inspector = new FileInspector(vault);
    }

    @Test
    void plainUtf8IsRecognised() {
        FileShape shape = inspect("编号,姓名\nA1,王芳\nA2,李娜\n".getBytes(StandardCharsets.UTF_8));

        assertEquals("UTF-8", shape.charset());
        assertEquals(List.of("编号", "姓名"), shape.header());
        assertEquals(2, shape.rows());
        assertEquals("LF", shape.lineEnd());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        FileShape shape = inspect("\ufeffid,name\n1,a\n".getBytes(StandardCharsets.UTF_8));

        assertTrue(shape.bom());
        assertEquals("id", shape.header().get(0));
    }

    @Test
    void chineseInGb18030IsRecognised() {
        byte[] file = "编号,姓名,地址\r\nA1,王芳,长春市朝阳区\r\n".getBytes(GB18030);

        FileShape shape = inspect(file);

        assertEquals("GB18030", shape.charset());
        assertEquals("CRLF", shape.lineEnd());
        assertEquals(List.of("A1", "王芳", "长春市朝阳区"), rows(file).get(0).values());
    }

    @Test
    void westernLettersInAnOldCharacterSetAreNotTakenForChinese() {
        byte[] file = "id,name\n1,José Müller\n2,Zoë Brontë\n".getBytes(StandardCharsets.ISO_8859_1);

        assertEquals("charset", reason(file));
    }

    @Test
    void bytesThatAreNoTextInAnyCharacterSetAreToldWithTheirLine() {
        byte[] file = "id,name\n1,a\n2,\u0000".getBytes(StandardCharsets.UTF_8);
        file[file.length - 1] = (byte) 0xFF;

        UnreadableFile refused = assertThrows(UnreadableFile.class, () -> inspect(file));

        assertEquals(List.of(3L), refused.values());
    }

    @Test
    void utf16IsToldByName() {
        assertEquals("utf16", reason("id,name\n1,a\n".getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void semicolonsTabsAndBarsSeparateToo() {
        assertEquals(';', inspect(bytes("id;name;sum\n1;a;1,5\n2;b;2,5\n")).separator());
        assertEquals('\t', inspect(bytes("id\tname\n1\ta, b\n2\tc\n")).separator());
        assertEquals('|', inspect(bytes("id|name\n1|a\n2|b\n")).separator());
    }

    @Test
    void aValueInQuotesKeepsItsLineBreaksAndSeparators() {
        byte[] file = bytes("id,note\n1,\"first\nsecond, third\"\n2,\"say \"\"so\"\"\"\n");

        List<SourceRow> rows = rows(file);

        assertEquals("first\nsecond, third", rows.get(0).values().get(1));
        assertEquals("say \"so\"", rows.get(1).values().get(1));
        assertEquals(4, rows.get(1).line());
    }

    @Test
    void aSingleColumnIsAFileToo() {
        assertEquals(List.of("id"), inspect(bytes("id\n1\n2\n")).header());
    }

    @Test
    void anEmptyFileIsRefused() {
        assertEquals("empty", reason(new byte[0]));
        assertEquals("empty", reason(bytes("\n\n\n")));
    }

    @Test
    void aHeaderAloneIsRefused() {
        assertEquals("onlyHeader", reason(bytes("id,name\n")));
    }

    @Test
    void aPictureNamedLikeATableIsRefusedByName() {
        byte[] png = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");

        UnreadableFile refused = assertThrows(UnreadableFile.class, () -> inspect(png));

        assertEquals("system.intake.file.otherKind", refused.key());
        assertEquals(List.of("PNG"), refused.values());
    }

    @Test
    void anOldWorkbookIsToldHowToBeSaved() {
        assertEquals("oldWorkbook", reason(HexFormat.of().parseHex("d0cf11e0a1b11ae1000000000000")));
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedInsteadOfSwallowingTheFile() {
        byte[] file = bytes("id,name\n1,a\n2,\"b\n3,c\n" + "4,d\n".repeat(100));

        assertEquals("brokenRow", reason(file));
    }

    @Test
    void aRowWithoutEndIsRefused() {
        byte[] file = bytes("id,name\n1," + "x".repeat(100_000) + "\n");

        assertEquals("brokenRow", reason(file));
    }

    @Test
    void moreColumnsThanAllowedAreRefused() {
        assertEquals("tooManyColumns", reason(bytes("c,".repeat(600) + "\n" + "1,".repeat(600) + "\n")));
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

        UnreadableFile refused = assertThrows(UnreadableFile.class, () -> vault.store(endless, LIMITS.bytes()));

        assertEquals("system.intake.file.tooLarge", refused.key());
        assertEquals(List.of(), filesLeft());
    }

    @Test
    void aWorkbookThatWouldUnpackWithoutEndIsRefused() throws IOException {
        byte[] bomb = zip("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8), 60);

        assertEquals("zipBomb", reason(bomb));
        assertEquals(1, filesLeft().size(), "only the encrypted upload itself, which the service removes");
    }

    @Test
    void anArchiveThatIsNoWorkbookIsRefused() throws IOException {
        assertEquals("otherKind", reason(zip("readme.txt", bytes("hello"), 0)));
    }

    @Test
    void aCutWorkbookIsRefused() throws IOException {
        byte[] whole = zip("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8), 0);

        assertEquals("damagedWorkbook", reason(java.util.Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void whatIsStoredCannotBeReadWithoutTheKeysAndIsForTheServerAlone() throws IOException {
        byte[] content = bytes("id,name\n1,secret-name\n");

        StoredFile stored = vault.store(new ByteArrayInputStream(content), LIMITS.bytes());

        Path onDisk = filesLeft().get(0);
        assertTrue(!new String(Files.readAllBytes(onDisk), StandardCharsets.ISO_8859_1).contains("secret-name"));
        assertEquals(
                "rw-------",
                java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(onDisk)));
        assertArrayEquals(content, vault.open(stored.name()).readAllBytes());
        assertEquals(content.length, stored.bytes());
    }

    @Test
    void theSameContentIsRecognisedWhateverItsName() {
        byte[] content = bytes("id\n1\n");

        StoredFile first = vault.store(new ByteArrayInputStream(content), LIMITS.bytes());
        StoredFile again = vault.store(new ByteArrayInputStream(content), LIMITS.bytes());

        assertEquals(first.sha256(), again.sha256());
    }

    private FileShape inspect(byte[] content) {
        return inspector.inspect(vault.store(new ByteArrayInputStream(content), LIMITS.bytes()), LIMITS);
    }

    private String reason(byte[] content) {
        String key = assertThrows(UnreadableFile.class, () -> inspect(content)).key();
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private List<SourceRow> rows(byte[] content) {
        StoredFile stored = vault.store(new ByteArrayInputStream(content), LIMITS.bytes());
        FileShape shape = inspector.inspect(stored, LIMITS);
        List<SourceRow> found = new ArrayList<>();
        try (RowSource rows = inspector.open(stored.name(), shape, LIMITS)) {
            rows.forEachRemaining(found::add);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return found;
    }

    private List<Path> filesLeft() throws IOException {
        try (var files = Files.list(folder.resolve("files"))) {
            return files.toList();
        }
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
