package crm.system.intake.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
        Path book = book("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>name</t></is></c>"
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
        Path book = book("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>document</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>2.2010419900307E+17</v></c></row>");

        SourceRow row = rows(book).get(0);

        assertEquals(
                "system.intake.cell.lostDigits", row.problems().get(0).reason().key());
    }

    @Test
    void emptyRowsBetweenAreSkippedAndTheRowNumbersStay() throws IOException {
        Path book = book("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c></row>"
                + "<row r=\"2\"/><row r=\"5\"><c r=\"A5\"><v>7</v></c></row>");

        SourceRow row = rows(book).get(0);

        assertEquals(5, row.line());
        assertEquals(1, row.number());
    }

    @Test
    void moreColumnsThanAllowedAreRefused() throws IOException {
        Path book = book("<row r=\"1\"><c r=\"XFD1\" t=\"inlineStr\"><is><t>far</t></is></c></row>");

        assertThrows(UnreadableFile.class, () -> rows(book));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999"})
    void aNumberThatWouldFillTheMemoryWhenWrittenOutIsAProblem(String number) throws IOException {
        Path book = book("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>sum</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>" + number + "</v></c></row>");

        SourceRow row = rows(book).get(0);

        assertEquals("system.intake.cell.error", row.problems().get(0).reason().key());
    }

    @Test
    void aDayBeyondTheCalendarIsAProblem() throws IOException {
        Path book = book("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>born</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>1E15</v></c></row>");

        SourceRow row = rows(book).get(0);

        assertEquals("system.intake.cell.error", row.problems().get(0).reason().key());
    }

    @Test
    void aCellBeyondEveryWorkbookIsRefused() throws IOException {
        Path book = book("<row r=\"1\"><c r=\"ZZZZZZ1\" t=\"inlineStr\"><is><t>far</t></is></c></row>");

        assertThrows(UnreadableFile.class, () -> ZipGuard.check(book, LIMITS.inflatedBytes()));
    }

    @Test
    void aTextThatNoCellCanHoldIsRefused() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int at = 0; text.length() < 2_000_000; at++) {
            text.append(Integer.toHexString(at * 0x9E3779B9));
        }
        Path book = book("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>");

        assertThrows(UnreadableFile.class, () -> ZipGuard.check(book, LIMITS.inflatedBytes()));
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
        Path book = book(
                entities.append("]>").toString(),
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e9;</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&e9;</t></is></c></row>");

        assertThrows(UnreadableFile.class, () -> ZipGuard.check(book, LIMITS.inflatedBytes()));
        assertThrows(UnreadableFile.class, () -> rows(book));
    }

    @Test
    void thePlainCopyIsGoneAfterReading() throws IOException {
        Path book = book("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c></row>");

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

    /** The least a workbook needs, so that the test says what is in the file. */
    private Path book(String sheetRows) throws IOException {
        return book("", sheetRows);
    }

    private Path book(String before, String sheetRows) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Path file = folder.resolve("book.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
                            + "officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-"
                            + "officedocument.spreadsheetml.styles+xml\"/></Types>");
            add(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\"><sheets>"
                            + "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            add(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"rId1\" Type=\"" + office
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            add(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + main + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
                            + "</styleSheet>");
            add(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    before + "<worksheet xmlns=\"" + main + "\"><sheetData>" + sheetRows + "</sheetData></worksheet>");
        }
        return file;
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
