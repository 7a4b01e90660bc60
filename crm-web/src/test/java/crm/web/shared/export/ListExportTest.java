package crm.web.shared.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.web.shared.LazyTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListExportTest {

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
            export(new Line(1, "=1+1", new BigDecimal("10.00"), MARCH_FIRST)).write(out, true);
        }

        String content = entry(file, "xl/worksheets/sheet1.xml") + entry(file, "xl/sharedStrings.xml");
        assertTrue(content.contains("=1+1"), content);
        assertFalse(content.contains("<f>"), content);
    }

    private static String csv(Line... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export(lines).write(out, false);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ListExport<Line> export(Line... lines) {
        LazyTable<Line> table = new LazyTable<>(new Object(), slice -> List.of(lines), () -> lines.length);
        return ListExport.of(table)
                .column("shared.menu.customers", Line::name)
                .column("shared.help", Line::balance)
                .column("shared.help", Line::on);
    }

    private static String entry(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            return entry == null ? "" : new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
