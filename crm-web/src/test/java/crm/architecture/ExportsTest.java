package crm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import crm.system.intake.file.SpreadsheetText;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What people open in a spreadsheet runs nothing there: texts go through one place, or are texts by the file's kind. */
class ExportsTest {

    private static final String CSV = "de.siegmar.fastcsv.writer.CsvWriter";
    private static final String SHEET = "org.dhatim.fastexcel.Worksheet";

    @Test
    void whoWritesSeparatedValuesMakesFormulasHarmless() {
        Set<String> writers =
                named(type -> uses(type, CSV) || type.getSimpleName().endsWith("Csv"));

        assertEquals(
                Set.of("crm.system.intake.RejectFile", "crm.web.shared.export.CsvSink", "crm.web.system.AuditCsv"),
                writers,
                "a new one belongs into this list");
        assertEquals(writers, named(type -> writers.contains(type.getName()) && usesSafeText(type)));
    }

    @Test
    void whoWritesWorkbooksWritesNoFormula() {
        assertEquals(Set.of("crm.web.shared.export.XlsxSink"), named(type -> uses(type, SHEET)));
        assertEquals(Set.of(), named(type -> type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getName().equals(SHEET)
                        && call.getName().equals("formula"))));
    }

    private static boolean usesSafeText(JavaClass type) {
        return uses(type, SpreadsheetText.class.getName());
    }

    private static boolean uses(JavaClass type, String other) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(arrow -> arrow.getTargetClass().getName().equals(other));
    }

    private static Set<String> named(Predicate<JavaClass> which) {
        return House.classesIn("crm").stream()
                .filter(which)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }
}
