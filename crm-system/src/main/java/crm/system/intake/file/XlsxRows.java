package crm.system.intake.file;

import crm.system.notice.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of a workbook as it streams by; the plain copy it reads from is removed with it. */
final class XlsxRows implements RowSource {

    /** The largest number of a workbook has 309 digits, the smallest begins at the 308th behind the point. */
    private static final long MOST_DIGITS = 330;

    /** 9999-12-31, counted as workbooks count. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private final Path plain;
    private final FileLimits limits;
    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> header;
    private Row ahead;
    private long number;

    XlsxRows(Path plain, FileLimits limits) throws IOException {
        this.plain = plain;
        this.limits = limits;
        try {
            book = new ReadableWorkbook(plain.toFile(), new ReadingOptions(true, true));
            stream = book.getFirstSheet().openStream();
        } catch (RuntimeException | IOException damaged) {
            Files.deleteIfExists(plain);
            throw new UnreadableFile("damagedWorkbook");
        }
        rows = stream.iterator();
        header = hasNext() ? next().values().stream().map(String::strip).toList() : List.of();
        number = 0;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        try {
            while (ahead == null && rows.hasNext()) {
                Row row = rows.next();
                if (row.getFirstNonEmptyCell().isPresent()) {
                    ahead = row;
                }
            }
            return ahead != null;
        } catch (ExcelReaderException damaged) {
            throw new UnreadableFile("damagedWorkbook");
        }
    }

    @Override
    public SourceRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row row = ahead;
        ahead = null;
        number++;
        if (row.getCellCount() > limits.columns()) {
            throw new UnreadableFile("tooManyColumns", row.getRowNum(), row.getCellCount(), limits.columns());
        }
        List<String> values = new ArrayList<>(row.getCellCount());
        List<SourceRow.CellProblem> problems = new ArrayList<>(0);
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            values.add(cell == null ? "" : text(cell, column, problems));
        }
        return new SourceRow(number, row.getRowNum(), values, problems);
    }

    private static String text(Cell cell, int column, List<SourceRow.CellProblem> problems) {
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> number(cell, column, problems);
            case BOOLEAN -> Boolean.toString(cell.asBoolean());
            case FORMULA -> cell.getRawValue() == null ? "" : cell.getRawValue();
            case ERROR -> {
                problems.add(new SourceRow.CellProblem(column, Wording.of("system.intake.cell.error")));
                yield "";
            }
            case EMPTY -> "";
        };
    }

    private static String number(Cell cell, int column, List<SourceRow.CellProblem> problems) {
        BigDecimal number = new BigDecimal(cell.getRawValue());
        // Written out, a billion zeros would fill the memory; a workbook's own numbers end before this.
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
            problems.add(new SourceRow.CellProblem(column, Wording.of("system.intake.cell.error")));
            return "";
        }
        if (CellFormats.isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
            return date(cell, number, column, problems);
        }
        if (CellFormats.lostDigits(number)) {
            problems.add(new SourceRow.CellProblem(column, Wording.of("system.intake.cell.lostDigits")));
        }
        return number.stripTrailingZeros().toPlainString();
    }

    private static String date(Cell cell, BigDecimal days, int column, List<SourceRow.CellProblem> problems) {
        if (days.signum() < 0 || days.compareTo(LAST_DAY) > 0) {
            problems.add(new SourceRow.CellProblem(column, Wording.of("system.intake.cell.error")));
            return "";
        }
        return cell.asDate().toString();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
        Files.deleteIfExists(plain);
    }
}
