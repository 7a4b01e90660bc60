package crm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A name tells what a thing is. */
class NamesTest {

    private static final Set<String> EMPTY_WORDS = Set.of("Manager", "Util", "Utils", "Base");
    private static final Map<String, String> TABLE_PREFIX =
            Map.of("crm.system", "sys_", "crm.customer", "cus_", "crm.market", "mkt_", "crm.aftersales", "aft_");

    @Test
    void noNameHoldsAWordThatSaysNothing() {
        assertEquals(List.of(), names(type -> Set.of(words(type)).stream().anyMatch(EMPTY_WORDS::contains)));
    }

    @Test
    void aStatelessBeanIsAService() {
        assertEquals(
                List.of(), names(type -> type.isAnnotatedWith("jakarta.ejb.Stateless") && !endsWith(type, "Service")));
    }

    @Test
    void aServiceIsAStatelessBean() {
        assertEquals(
                List.of(),
                names(type -> endsWith(type, "Service")
                        && !type.isInterface()
                        && !type.isAnnotatedWith("jakarta.ejb.Stateless")));
    }

    @Test
    void aStoreIsForItsPackageOnly() {
        assertEquals(
                List.of(),
                names(type -> endsWith(type, "Store")
                        && type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.getPackageName().startsWith("crm.web")));
    }

    @Test
    void aRowIsARecord() {
        assertEquals(List.of(), names(type -> endsWith(type, "Row") && !type.isRecord()));
    }

    @Test
    void whatAFormFillsInIsNoEntity() {
        assertEquals(
                List.of(),
                names(type -> endsWith(type, "Details") && type.isAnnotatedWith("jakarta.persistence.Entity")));
    }

    @Test
    void aViewBeanIsAPageADialogOrATab() {
        assertEquals(
                List.of(),
                names(type -> (type.isAnnotatedWith("jakarta.faces.view.ViewScoped")
                                || type.isAnnotatedWith("org.omnifaces.cdi.ViewScoped"))
                        && !endsWith(type, "Page")
                        && !endsWith(type, "Dialog")
                        && !endsWith(type, "Tab")));
    }

    @Test
    void aBrokenRuleIsNamedAsAFact() {
        House.classesIn("crm.system.errors");

        assertEquals(
                List.of(),
                names(type ->
                        type.isAssignableTo("crm.system.errors.BusinessRuleViolation") && endsWith(type, "Exception")));
    }

    @Test
    void aTableBearsThePrefixOfItsModule() {
        List<String> wrong = House.classes().stream()
                .filter(type -> type.isAnnotatedWith("jakarta.persistence.Entity"))
                .filter(type -> !table(type).startsWith(TABLE_PREFIX.getOrDefault(moduleOf(type), "none")))
                .map(type -> type.getName() + " is kept in " + table(type))
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void everyFeaturePackageSaysWhatItIsAbout() {
        Set<String> silent = House.sources().stream()
                .map(Path::getParent)
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(House::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), silent, "folders without package-info.java");
    }

    private static List<String> names(Predicate<JavaClass> wrong) {
        return House.classesIn("crm").stream()
                .filter(type -> !type.isAnonymousClass())
                .filter(wrong)
                .map(JavaClass::getName)
                .sorted()
                .toList();
    }

    private static boolean endsWith(JavaClass type, String word) {
        return type.getSimpleName().endsWith(word);
    }

    private static String[] words(JavaClass type) {
        return java.util.Arrays.stream(type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])"))
                .distinct()
                .toArray(String[]::new);
    }

    private static String moduleOf(JavaClass type) {
        String name = type.getPackageName();
        int second = name.indexOf('.', "crm.".length());
        return second < 0 ? name : name.substring(0, second);
    }

    private static String table(JavaClass type) {
        return type.tryGetAnnotationOfType("jakarta.persistence.Table")
                .flatMap(table -> table.get("name"))
                .map(Object::toString)
                .orElse("");
    }
}
