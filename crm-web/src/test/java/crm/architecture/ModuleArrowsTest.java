package crm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Calls go down, and no module knows its siblings. */
class ModuleArrowsTest {

    /** The storeys of the kernel: each may use those before it. */
    private static final List<String> STOREYS = List.of("errors", "session", "audit", "settings", "jobs", "intake");

    static Set<String> modules() {
        return House.ARROWS.keySet();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleUsesOnlyTheModulesBelowIt(String module) {
        Set<String> forbidden = new TreeSet<>(House.ARROWS.keySet());
        forbidden.removeAll(House.ARROWS.get(module));
        forbidden.remove(module);
        Set<String> forbiddenPackages =
                forbidden.stream().map(ModuleArrowsTest::packageOf).collect(Collectors.toSet());

        List<String> wrong = House.classes().stream()
                .filter(type -> isIn(type, packageOf(module)))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> forbiddenPackages.stream().anyMatch(name -> isIn(arrow.getTargetClass(), name)))
                .map(Dependency::getDescription)
                .toList();

        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theBuildFileListsExactlyTheModulesBelow(String module) throws Exception {
        Path pom = House.module(module).resolve("pom.xml");
        NodeList dependencies = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getElementsByTagName("dependency");

        Set<String> listed = new TreeSet<>();
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            if (text(dependency, "groupId").equals("crm")
                    && !text(dependency, "type").equals("test-jar")) {
                listed.add(text(dependency, "artifactId"));
            }
        }

        assertEquals(new TreeSet<>(House.ARROWS.get(module)), listed, () -> House.name(pom));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModulesNameIsItsPackage(String module) {
        Path sources = House.module(module).resolve("src/main/java");
        String folder = packageOf(module).replace('.', '/') + "/";

        List<String> elsewhere = House.files(sources, ".java").stream()
                .map(file -> sources.relativize(file).toString())
                .filter(file -> !file.startsWith(folder))
                .toList();

        assertEquals(List.of(), elsewhere, () -> module + " holds " + folder + " and nothing else");
    }

    @Test
    void noCircleLeadsThroughTheFeaturePackages() {
        assertTrue(House.classesIn("crm.system").size() > 1);

        SlicesRuleDefinition.slices()
                .matching("crm.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .check(House.classes());
    }

    /** A package and one inside it are two rooms: they may not lean on each other either. */
    @Test
    void noCircleLeadsThroughThePackagesInsideAFeature() {
        List<String> rooms = House.classesIn("crm").stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .toList();
        assertTrue(
                rooms.containsAll(List.of(
                        "crm.system.identity",
                        "crm.system.identity.account",
                        "crm.system.identity.employee",
                        "crm.system.identity.login")),
                () -> "where is identity? " + rooms);

        SlicesRuleDefinition.slices()
                .matching("crm.(**)")
                .should()
                .beFreeOfCycles()
                .check(House.classes());
    }

    @Test
    void theKernelIsBuiltInStoreys() {
        for (int storey = 0; storey < STOREYS.size(); storey++) {
            String here = "crm.system." + STOREYS.get(storey);
            List<String> above = STOREYS.subList(storey + 1, STOREYS.size());
            List<String> wrong = House.classes().stream()
                    .filter(type -> isIn(type, here))
                    .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                    .filter(arrow -> above.stream().anyMatch(name -> isIn(arrow.getTargetClass(), "crm.system." + name))
                            || (isIn(arrow.getTargetClass(), "crm.system.identity") && storeyBelowIdentity(here)))
                    .map(Dependency::getDescription)
                    .toList();
            assertEquals(List.of(), wrong);
        }
        House.classesIn("crm.system.errors");
        House.classesIn("crm.system.session");
        House.classesIn("crm.system.audit");
        House.classesIn("crm.system.settings");
    }

    /** Session and audit know only who acts, never how accounts are kept, so that identity can be audited. */
    private static boolean storeyBelowIdentity(String storey) {
        return storey.endsWith("session") || storey.endsWith("audit") || storey.endsWith("errors");
    }

    private static String packageOf(String module) {
        return module.replace('-', '.');
    }

    private static boolean isIn(JavaClass type, String name) {
        return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
    }

    private static String text(Element dependency, String tag) {
        NodeList found = dependency.getElementsByTagName(tag);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().trim();
    }
}
