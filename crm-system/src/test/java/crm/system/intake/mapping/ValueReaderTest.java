package crm.system.intake.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.intake.file.SourceRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueReaderTest {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.text("name", "l.name", 10, "full name", "姓名").obligatory(),
            ImportField.date("born", "l.born", "birthday"),
            ImportField.decimal("sum", "l.sum", 6, 2, "total"),
            ImportField.whole("months", "l.months", 4, "tenure"),
            ImportField.flag("left", "l.left", "churn"),
            ImportField.choice("sex", "l.sex", List.of(Choice.of("FEMALE", "女"), Choice.of("MALE", "男")), "gender"));
    private static final List<String> HEADER = List.of("name", "born", "sum", "months", "left", "sex");

    private final List<RowProblem> problems = new ArrayList<>();

    @Test
    void aRowOfTextsBecomesValues() {
        FieldValues values = read("王芳", "1990-03-07", "1,889.5", "34", "Yes", "女");

        assertEquals(List.of(), problems);
        assertEquals("王芳", values.text("name"));
        assertEquals(LocalDate.of(1990, 3, 7), values.date("born"));
        assertEquals(new BigDecimal("1889.50"), values.decimal("sum"));
        assertEquals(34L, values.whole("months"));
        assertTrue(values.flag("left"));
        assertEquals("FEMALE", values.text("sex"));
    }

    @Test
    void chineseDatesAndFullWidthDigitsAreRead() {
        FieldValues values = read("a", "1990年3月7日", "１２．５", " 7 ", "否", "Female");

        assertEquals(LocalDate.of(1990, 3, 7), values.date("born"));
        assertEquals(new BigDecimal("12.50"), values.decimal("sum"));
        assertEquals(false, values.flag("left"));
    }

    @Test
    void theThirtyFirstOfFebruaryIsToldAsADateThatDoesNotExist() {
        read("a", "2026-02-31", "", "", "", "");

        assertEquals(List.of("system.intake.value.noSuchDate"), reasons());
        assertEquals("born", problems.get(0).column());
    }

    @Test
    void everyFaultOfARowIsToldNotOnlyTheFirst() {
        read("", "yesterday", "1.234", "3.5", "perhaps", "other");

        assertEquals(
                List.of(
                        "system.intake.value.missing",
                        "system.intake.value.notDate",
                        "system.intake.value.tooFine",
                        "system.intake.value.notWhole",
                        "system.intake.value.notFlag",
                        "system.intake.value.notChoice"),
                reasons());
    }

    @Test
    void aTextLongerThanItsColumnIsToldNotCut() {
        read("x".repeat(11), "", "", "", "", "");

        assertEquals(List.of("system.intake.value.tooLong"), reasons());
    }

    @Test
    void controlCharactersAreTold() {
        read("a\u0007b", "", "", "", "", "");

        assertEquals(List.of("system.intake.value.control"), reasons());
    }

    @Test
    void aRowWithMoreValuesThanColumnsIsTold() {
        read("a", "", "", "", "", "", "one too many");

        assertEquals(List.of("system.intake.row.tooLong"), reasons());
    }

    @Test
    void aRowThatEndsBeforeARequiredValueIsTold() {
        ColumnMapping last = new ColumnMapping(Map.of("name", FieldSource.column(5)));

        new ValueReader(FIELDS, last, HEADER).read(new SourceRow(1, 2, List.of("a"), List.of()), problems);

        assertEquals(List.of("system.intake.row.tooShort"), reasons());
    }

    @Test
    void aBlankValueIsNoValue() {
        FieldValues values = read("a", "  ", "", " ", "", "");

        assertEquals(List.of(), problems);
        assertEquals(Map.of("name", "a"), values.values());
    }

    @Test
    void constantsFallbacksAndTranslationsStandInForWhatTheFileSays() {
        ColumnMapping mapping = new ColumnMapping(Map.of(
                "name", new FieldSource(0, "nameless", Map.of()),
                "sex", FieldSource.constant("MALE"),
                "left", new FieldSource(4, null, Map.of("Active", "no", "Gone", "yes"))));

        FieldValues values = new ValueReader(FIELDS, mapping, HEADER)
                .read(new SourceRow(1, 2, List.of("", "", "", "", "gone", ""), List.of()), problems);

        assertEquals(List.of(), problems);
        assertEquals("nameless", values.text("name"));
        assertEquals("MALE", values.text("sex"));
        assertTrue(values.flag("left"));
    }

    @Test
    void columnsAreGuessedFromTheirNamesInBothLanguages() {
        ColumnMapping guess = MappingSuggestion.of(FIELDS, List.of("Total", "姓 名", "FULL_NAME", "Birthday", "other"));

        assertEquals(1, guess.of("name").column());
        assertEquals(0, guess.of("sum").column());
        assertEquals(3, guess.of("born").column());
        assertEquals(FieldSource.NONE, guess.of("sex"));
    }

    @Test
    void aMappingIsKeptAsOneTextAndComesBackTheSame() {
        ColumnMapping mapping = new ColumnMapping(Map.of(
                "name", new FieldSource(3, "a b=&\n", Map.of("是 的", "yes & no=1")),
                "sex", FieldSource.constant(""),
                "sum", FieldSource.column(0)));

        assertEquals(mapping, ColumnMapping.unpack(mapping.packed()));
    }

    private FieldValues read(String... values) {
        ColumnMapping straight = MappingSuggestion.of(FIELDS, HEADER);
        return new ValueReader(FIELDS, straight, HEADER)
                .read(new SourceRow(1, 2, List.of(values), List.of()), problems);
    }

    private List<String> reasons() {
        return problems.stream().map(problem -> problem.reason().key()).toList();
    }
}
