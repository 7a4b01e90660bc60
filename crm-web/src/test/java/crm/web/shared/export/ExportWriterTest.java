package crm.web.shared.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportWriterTest {

    public record Line(long id, String name, BigDecimal balance, LocalDate on) {}

    private static final LocalDate MARCH_FIRST = LocalDate.of(2026, 3, 1);

    @Test
    void aCsvOpensInASpreadsheetWithItsChinese() throws IOException {
        String csv = csv(new Line(1, "王芳, \"Fang\"", new BigDecimal("-212.40"), MARCH_FIRST));

        assertTrue(csv.startsWith("\uFEFFCustomers,"), csv);
        assertTrue(csv.contains("\"王芳, \"\"Fang\"\"\",-212.40,2026-03-01"), csv);
    }

    @Test
    void aNameThatLooksLikeAFormulaIsNotRun() throws IOException {
        assertEquals("'=HYPERLINK(\"x\")", CsvSink.cell("=HYPERLINK(\"x\")"));
        assertEquals("'+86 138", CsvSink.cell("+86 138"));
        assertEquals("'@SUM(A1)", CsvSink.cell("@SUM(A1)"));
        assertEquals("'\t=1", CsvSink.cell("\t=1"));
    }

    @Test
    void aNegativeAmountStaysANumber() {
        assertEquals("-18.75", CsvSink.cell(new BigDecimal("-18.75")));
    }

    @Test
    void aWorkbookHoldsTextsAsTexts(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("export.xlsx");

        try (OutputStream out = Files.newOutputStream(file)) {
            write(new XlsxSink(out), new Line(1, "=1+1", new BigDecimal("10.00"), MARCH_FIRST));
        }

        String content = entry(file, "xl/worksheets/sheet1.xml") + entry(file, "xl/sharedStrings.xml");
        assertTrue(content.contains("=1+1"), content);
        assertFalse(content.contains("<f>"), content);
    }

    @Test
    void aLongListIsReadByKeyAndEveryRowComesOnce() throws IOException {
        Line[] lines = LongStream.rangeClosed(1, 2_345)
                .mapToObj(id -> new Line(id, "n" + id, BigDecimal.ONE, MARCH_FIRST))
                .toArray(Line[]::new);

        String csv = csv(lines);

        assertEquals(2_346, csv.lines().count());
        assertTrue(csv.contains("n1000,") && csv.contains("n1001,") && csv.contains("n2345,"));
    }

    @Test
    void aPaperHasItsPagesAndItsChineseEmbedded() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Line[] lines = LongStream.rangeClosed(1, 120)
                .mapToObj(id -> new Line(id, "王芳", BigDecimal.TEN, MARCH_FIRST))
                .toArray(Line[]::new);

        write(new PdfSink(out, "客户", "状态: 正常", "李强 2026-11-23"), lines);

        try (PdfReader paper = new PdfReader(out.toByteArray())) {
            assertTrue(paper.getNumberOfPages() > 2, () -> paper.getNumberOfPages() + " pages");
            String words = new PdfTextExtractor(paper).getTextFromPage(2);
            assertTrue(words.contains("王芳") && words.contains("2026-03-01") && words.contains("李强"), words);
        }
        assertTrue(out.toString(StandardCharsets.ISO_8859_1).contains("FontFile2"), "the font is not embedded");
        assertTrue(out.size() < 200_000, () -> "the whole font is in it: " + out.size());
    }

    private static String csv(Line... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(new CsvSink(out), lines);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void write(RowSink sink, Line... lines) throws IOException {
        try (sink) {
            ExportWriter.write(new Lines(List.of(lines)), "", sink, ExportFormat.CSV, written -> {});
        }
    }

    /** A list that knows its rows by heart. */
    private record Lines(List<Line> lines) implements ExportedList<Line, String> {

        @Override
        public String name() {
            return "lines";
        }

        @Override
        public String title() {
            return "shared.menu.customers";
        }

        @Override
        public String newFilter() {
            return "";
        }

        @Override
        public void permit(String filter) {
            // everybody may
        }

        @Override
        public List<Line> after(String filter, Line last, int most) {
            long key = last == null ? 0 : last.id();
            return lines.stream().filter(line -> line.id() > key).limit(most).toList();
        }

        @Override
        public List<ExportColumn<Line>> columns() {
            return List.of(
                    new ExportColumn<>("shared.menu.customers", Line::name),
                    new ExportColumn<>("shared.help", Line::balance),
                    new ExportColumn<>("shared.help", Line::on));
        }

        @Override
        public Map<String, String> words(String filter) {
            return Map.of();
        }
    }

    private static String entry(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            return entry == null ? "" : new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
