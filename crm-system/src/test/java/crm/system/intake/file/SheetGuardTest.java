package crm.system.intake.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetGuardTest {

    /** As many columns as a workbook can have. */
    private static final int WIDEST = 16_384;

    @TempDir
    private Path folder;

    @Test
    void aRowOfAllColumnsOfAWorkbookIsRefusedAtTheFirstThatIsTooMany() throws IOException {
        UnreadableFile refused = assertThrows(
                UnreadableFile.class, () -> ZipGuard.check(Books.book(folder, rows(1, WIDEST)), FileBench.LIMITS));

        assertEquals("system.intake.file.tooWide", refused.key());
        assertEquals(List.of(1L, 50), refused.values());
    }

    @Test
    void aSingleCellInTheLastColumnIsTooWideAndSoAreManyCellsWithoutAnAddress() {
        String far = "<row r=\"7\"><c r=\"XFD7\"><v>1</v></c></row>";
        String nameless = "<row>" + "<c><v>1</v></c>".repeat(51) + "</row>";

        assertEquals(List.of(7L, 50), check(far, 50).values());
        assertEquals(List.of(1L, 50), check(nameless, 50).values());
    }

    @Test
    void fiftyColumnsAreFiftyInEveryRow() throws IOException {
        ZipGuard.check(Books.book(folder, rows(40, 50)), FileBench.LIMITS);
    }

    @Test
    void whereTheLimitAllowsItAllColumnsAreReadAndOneRowAtATimeIsKept() throws IOException {
        FileLimits wide = new FileLimits(64L << 20, WIDEST, 1 << 20, 256L << 20);
        FileBench files = new FileBench(folder);
        Path book = Books.book(folder, rows(30, WIDEST));
        StoredFile stored = files.vault().store(new ByteArrayInputStream(Files.readAllBytes(book)), wide.bytes());

        FileShape shape = files.inspector().inspect(stored, wide);

        assertEquals(WIDEST, shape.header().size());
        assertEquals(29, shape.rows());
    }

    @Test
    void aRowWithoutEndIsRefusedBeforeItIsRead() {
        String endless = "<row>" + "<c><v>1</v></c>".repeat(400_000) + "</row>";
        byte[] part = sheet(endless);
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();

        assertThrows(UnreadableFile.class, () -> new SheetGuard(500).check(new ByteArrayInputStream(part)));

        long taken = memory.getCurrentThreadAllocatedBytes() - before;
        assertTrue(taken < 4 << 20, () -> "refusing " + part.length + " bytes took " + taken);
    }

    private static UnreadableFile check(String rows, int columns) {
        return assertThrows(
                UnreadableFile.class, () -> new SheetGuard(columns).check(new ByteArrayInputStream(sheet(rows))));
    }

    private static byte[] sheet(String rows) {
        return ("<worksheet><sheetData>" + rows + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8);
    }

    private static String rows(int rows, int columns) {
        StringBuilder sheet = new StringBuilder();
        for (int row = 1; row <= rows; row++) {
            sheet.append("<row r=\"").append(row).append("\">");
            for (int column = 0; column < columns; column++) {
                sheet.append("<c r=\"")
                        .append(letters(column))
                        .append(row)
                        .append("\" t=\"inlineStr\"><is><t>")
                        .append(row * 31 + column * 17)
                        .append("</t></is></c>");
            }
            sheet.append("</row>");
        }
        return sheet.toString();
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
