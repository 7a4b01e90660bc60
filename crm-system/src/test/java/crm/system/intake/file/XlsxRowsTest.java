package crm.system.intake.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxRowsTest {

    private static final FileLimits LIMITS = new FileLimits(1 << 20, 10, 64 * 1024, 64L * 1024 * 1024);

    @TempDir
    private Path folder;

    @Test
    void textsNumbersDatesAndSwitchesAreReadAsTheyAreMeant() throws IOException {
        Path book = Books.book(
                folder,
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>name</t></is></c>"
                        + "<c r=\"B1\" t=\"inlineStr\"><is><t>sum</t></is></c>"
                        + "<c r=\"C1\" t=\"inlineStr\"><is><t>born</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>王芳</t></is></c>"
                        + "<c r=\"B2\"><v>1889.5</v></c><c r=\"C2\" s=\"1\"><v>36526</v></c>"
                        + "<c r=\"D2\" t=\"b\"><v>1</v></c></row>");

        List<SourceRow> rows = rows(book);

        assertEquals(
                List.of("王芳", "1889.5", "2000-01-01T00:00", "true"), rows.get(0).values());
        assertEquals(2, rows.get(0).line());
    }

    @Test
    void aNumberThatLostItsLastDigitsIsAProblemNotAValue() throws IOException {
        Path book = Books.book(
                folder,
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>document</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\"><v>2.2010419900307E+17</v></c></row>");

        SourceRow row = rows(book).get(0);

        assertEquals(
                "system.intake.cell.lostDigits", row.problems().get(0).reason().key());
    }

    @Test
    void emptyRowsBetweenAreSkippedAndTheRowNumbersStay() throws IOException {
        Path book = Books.book(
                folder,
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c></row>"
                        + "<row r=\"2\"/><row r=\"5\"><c r=\"A5\"><v>7</v></c></row>");

        SourceRow row = rows(book).get(0);

        assertEquals(5, row.line());
        assertEquals(1, row.number());
    }

    @Test
    void moreColumnsThanAllowedAreRefused() throws IOException {
        Path book = Books.book(folder, "<row r=\"1\"><c r=\"XFD1\" t=\"inlineStr\"><is><t>far</t></is></c></row>");

        assertThrows(UnreadableFile.class, () -> rows(book));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999"})
    void aNumberThatWouldFillTheMemoryWhenWrittenOutIsAProblem(String number) throws IOException {
        Path book = Books.book(
                folder,
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>sum</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\"><v>" + number + "</v></c></row>");

        SourceRow row = rows(book).get(0);

        assertEquals("system.intake.cell.error", row.problems().get(0).reason().key());
    }

    @Test
    void aDayBeyondTheCalendarIsAProblem() throws IOException {
        Path book = Books.book(
                folder,
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>born</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>1E15</v></c></row>");

        SourceRow row = rows(book).get(0);

        assertEquals("system.intake.cell.error", row.problems().get(0).reason().key());
    }

    @Test
    void aCellBeyondEveryWorkbookIsRefused() throws IOException {
        Path book = Books.book(folder, "<row r=\"1\"><c r=\"ZZZZZZ1\" t=\"inlineStr\"><is><t>far</t></is></c></row>");

        assertThrows(UnreadableFile.class, () -> ZipGuard.check(book, LIMITS));
    }

    @Test
    void aTextThatNoCellCanHoldIsRefused() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int at = 0; text.length() < 2_000_000; at++) {
            text.append(Integer.toHexString(at * 0x9E3779B9));
        }
        Path book =
                Books.book(folder, "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>");

        assertThrows(UnreadableFile.class, () -> ZipGuard.check(book, LIMITS));
    }

    @Test
    void entitiesThatGrowAreNotFollowed() throws IOException {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"aaaaaaaaaa\">");
        for (int at = 1; at < 10; at++) {
            entities.append("<!ENTITY e")
                    .append(at)
                    .append(" \"")
                    .append(("&e" + (at - 1) + ";").repeat(10))
                    .append("\">");
        }
        Path book = Books.book(
                folder,
                entities.append("]>").toString(),
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e9;</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&e9;</t></is></c></row>");

        assertThrows(UnreadableFile.class, () -> ZipGuard.check(book, LIMITS));
        assertThrows(UnreadableFile.class, () -> rows(book));
    }

    @Test
    void thePlainCopyIsGoneAfterReading() throws IOException {
        Path book = Books.book(folder, "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c></row>");

        rows(book);

        assertFalse(Files.exists(book));
    }

    private static List<SourceRow> rows(Path book) throws IOException {
        List<SourceRow> rows = new ArrayList<>();
        try (XlsxRows source = new XlsxRows(book, LIMITS)) {
            source.forEachRemaining(rows::add);
        }
        return rows;
    }
}
