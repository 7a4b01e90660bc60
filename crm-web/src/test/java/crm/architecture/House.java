package crm.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where the modules, their classes, sources and pages lie. */
final class House {

    /** Each module with those of ours it may use. */
    static final Map<String, Set<String>> ARROWS = arrows();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(House::isNotOfTests)
            .importPackages("crm");

    private House() {}

    /** Every class of ours that goes into the product. */
    static JavaClasses classes() {
        return CLASSES;
    }

    /** The classes of a package and those below it; fails when there are none. */
    static List<JavaClass> classesIn(String rootPackage) {
        List<JavaClass> found = CLASSES.stream()
                .filter(type -> type.getPackageName().equals(rootPackage)
                        || type.getPackageName().startsWith(rootPackage + "."))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
        assertFalse(found.isEmpty(), () -> "no class in " + rootPackage + ": was it renamed?");
        return found;
    }

    /** The folder that holds all modules. */
    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("crm-system")) ? here : here.getParent();
    }

    static Path module(String name) {
        return root().resolve(name);
    }

    /** Files below a folder whose name ends so; none when the folder is missing. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The hand-written sources of all modules, without tests. */
    static List<Path> sources() {
        List<Path> sources = new ArrayList<>();
        ARROWS.keySet().forEach(name -> sources.addAll(files(module(name).resolve("src/main/java"), ".java")));
        assertFalse(sources.isEmpty(), "no sources found");
        return sources;
    }

    static Path webapp() {
        return module("crm-web").resolve("src/main/webapp");
    }

    /** Every Facelets file: pages, dialogs, templates and tags. */
    static List<Path> facelets() {
        List<Path> pages = files(webapp(), ".xhtml");
        assertFalse(pages.isEmpty(), "no pages found");
        return pages;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A path as people say it: from the root of the project. */
    static String name(Path file) {
        return root().relativize(file).toString();
    }

    private static boolean isNotOfTests(Location location) {
        return !location.contains("-tests.jar") && !location.contains("/test-classes/");
    }

    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        arrows.put("crm-system", Set.of());
        arrows.put("crm-customer", Set.of("crm-system"));
        arrows.put("crm-market", Set.of("crm-customer", "crm-system"));
        arrows.put("crm-aftersales", Set.of("crm-customer", "crm-system"));
        arrows.put("crm-web", Set.of("crm-system", "crm-customer", "crm-market", "crm-aftersales"));
        return arrows;
    }
}
