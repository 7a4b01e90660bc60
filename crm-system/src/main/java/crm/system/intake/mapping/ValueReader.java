package crm.system.intake.mapping;

import crm.system.intake.file.SourceRow;
import crm.system.notice.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads rows of texts as values, by a mapping; says every reason why a row cannot be read, not only the first. */
public final class ValueReader {

    private final List<String> header;
    private final List<Target> targets;

    private record Target(
            ImportField field, FieldSource source, Map<String, String> translations, ValueParser parser) {}

    public ValueReader(List<ImportField> fields, ColumnMapping mapping, List<String> header) {
        this.header = header;
        targets = fields.stream()
                .map(field -> new Target(
                        field,
                        mapping.of(field.key()),
                        lowerCase(mapping.of(field.key()).translations()),
                        new ValueParser(field)))
                .filter(target -> !target.source().isNone() || target.field().required())
                .toList();
    }

    private static Map<String, String> lowerCase(Map<String, String> translations) {
        Map<String, String> lower = new HashMap<>();
        translations.forEach((from, to) -> lower.put(plain(from), to));
        return lower;
    }

    /** Reads one row; what is wrong with it is added to the problems. */
    public FieldValues read(SourceRow row, List<RowProblem> problems) {
        Map<String, Object> values = new HashMap<>(targets.size() * 2);
        checkLength(row, problems);
        for (Target target : targets) {
            Object value = read(target, row, problems);
            if (value != null) {
                values.put(target.field().key(), value);
            }
        }
        return new FieldValues(row, values);
    }

    private void checkLength(SourceRow row, List<RowProblem> problems) {
        if (row.values().size() > header.size() && !isBlankFrom(row, header.size())) {
            problems.add(new RowProblem(
                    null,
                    null,
                    Wording.of("system.intake.row.tooLong", row.values().size(), header.size())));
        }
    }

    private static boolean isBlankFrom(SourceRow row, int column) {
        return row.values().subList(column, row.values().size()).stream().allMatch(String::isBlank);
    }

    private Object read(Target target, SourceRow row, List<RowProblem> problems) {
        Integer column = target.source().column();
        String text = "";
        if (column != null) {
            if (column < row.values().size()) {
                text = row.values().get(column).strip();
            } else if (target.field().required() && target.source().fallback() == null) {
                problems.add(problem(
                        target,
                        Wording.of("system.intake.row.tooShort", row.values().size(), header.size())));
                return null;
            }
            for (SourceRow.CellProblem cell : row.problems()) {
                if (cell.column() == column) {
                    problems.add(problem(target, cell.reason()));
                    return null;
                }
            }
        }
        if (!target.translations().isEmpty()) {
            text = target.translations().getOrDefault(plain(text), text);
        }
        if (text.isEmpty() && target.source().fallback() != null) {
            text = target.source().fallback();
        }
        if (text.isEmpty()) {
            if (target.field().required()) {
                problems.add(problem(target, Wording.of("system.intake.value.missing")));
            }
            return null;
        }
        List<Wording> reasons = new ArrayList<>(0);
        Object value = target.parser().parse(text, reasons::add);
        reasons.forEach(reason -> problems.add(problem(target, reason)));
        return value;
    }

    private RowProblem problem(Target target, Wording reason) {
        return new RowProblem(target.field().key(), columnOf(target.source()), reason);
    }

    private String columnOf(FieldSource source) {
        return source.column() == null || source.column() >= header.size() ? null : header.get(source.column());
    }

    static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
