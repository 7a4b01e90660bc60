package crm.system.intake.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which character set a text is written, and what is told when it is in none, or in two. */
class FileCharsetTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private Path folder;

    private FileBench files;

    @BeforeEach
    void open() {
        files = new FileBench(folder);
    }

    @Test
    void plainUtf8IsRecognised() {
        FileShape shape = files.inspect("编号,姓名\nA1,王芳\nA2,李娜\n".getBytes(StandardCharsets.UTF_8));

        assertEquals("UTF-8", shape.charset());
        assertEquals(List.of("编号", "姓名"), shape.header());
        assertEquals(2, shape.rows());
        assertEquals("LF", shape.lineEnd());
    }

    @Test
    void linesOfTwoCharacterSetsInOneFileAreTold() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("编号,姓名\n1,王芳\n".getBytes(GB18030));
        mixed.write("2,李娜\n".getBytes(StandardCharsets.UTF_8));
        mixed.write("3,张伟\n".getBytes(GB18030));

        UnreadableFile told = assertThrows(UnreadableFile.class, () -> files.inspect(mixed.toByteArray()));

        assertEquals("system.intake.file.mixedCharsets", told.key());
        assertEquals(List.of(3L), told.values());
    }

    @Test
    void aNameWhoseBytesWouldAlsoPassForUtf8IsReadAsItWasWritten() {
        byte[] file = "编号,姓名\n1,王芳\n2,岑宏华\n3,张伟\n".getBytes(GB18030);

        FileShape shape = files.inspect(file);

        assertEquals("GB18030", shape.charset());
        assertEquals(3, shape.rows());
    }

    @Test
    void linesWithPunctuationOfAnotherCharacterSetAreTold() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("编号,地址\n1,长春\n".getBytes(GB18030));
        mixed.write("2,长春市朝阳区（南区）\n".getBytes(StandardCharsets.UTF_8));
        mixed.write("3,吉林\n".repeat(40).getBytes(GB18030));

        UnreadableFile told = assertThrows(UnreadableFile.class, () -> files.inspect(mixed.toByteArray()));

        assertEquals("system.intake.file.mixedCharsets", told.key());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        FileShape shape = files.inspect("\ufeffid,name\n1,a\n".getBytes(StandardCharsets.UTF_8));

        assertTrue(shape.bom());
        assertEquals("id", shape.header().get(0));
    }

    @Test
    void chineseInGb18030IsRecognised() {
        byte[] file = "编号,姓名,地址\r\nA1,王芳,长春市朝阳区\r\n".getBytes(GB18030);

        FileShape shape = files.inspect(file);

        assertEquals("GB18030", shape.charset());
        assertEquals("CRLF", shape.lineEnd());
        assertEquals(List.of("A1", "王芳", "长春市朝阳区"), files.rows(file).get(0).values());
    }

    @Test
    void westernLettersInAnOldCharacterSetAreNotTakenForChinese() {
        byte[] file = "id,name\n1,José Müller\n2,Zoë Brontë\n".getBytes(StandardCharsets.ISO_8859_1);

        assertEquals("charset", files.reason(file));
    }

    @Test
    void bytesThatAreNoTextInAnyCharacterSetAreToldWithTheirLine() {
        byte[] file = "id,name\n1,a\n2,\u0000".getBytes(StandardCharsets.UTF_8);
        file[file.length - 1] = (byte) 0xFF;

        UnreadableFile refused = assertThrows(UnreadableFile.class, () -> files.inspect(file));

        assertEquals(List.of(3L), refused.values());
    }

    @Test
    void utf16IsToldByName() {
        assertEquals("utf16", files.reason("id,name\n1,a\n".getBytes(StandardCharsets.UTF_16)));
    }
}
