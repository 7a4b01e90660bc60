package crm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each page is registered, has its bean and its help, and asks services alone. */
class PagesTest {

    private static final int SERVICES_AT_MOST = 3;
    private static final Pattern POLL = Pattern.compile("<p:poll\\b[^>]*>");

    @Test
    void everyPageIsRegisteredAndEveryRegisteredPageIsThere() {
        Set<String> pages = House.facelets().stream()
                .filter(file -> !file.startsWith(House.webapp().resolve("WEB-INF")))
                .map(PagesTest::path)
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> registered = PageLines.all().keySet().stream()
                .filter(line -> line.endsWith(".xhtml"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(pages, registered, "pages and their lines in pages.properties");
    }

    @Test
    void everyRegisteredRightExists() {
        Set<String> known = new TreeSet<>(Set.of("-", "*", "staff"));
        House.classesIn("crm").stream()
                .filter(type -> type.getSimpleName().endsWith("Permissions"))
                .forEach(type -> known.addAll(PermissionsTest.constants(type)));

        Map<String, String> unknown = PageLines.all().entrySet().stream()
                .filter(line -> !known.contains(line.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertEquals(Map.of(), unknown);
    }

    @Test
    void aPageThatNeedsARightHasItsBean() {
        Set<String> beans = House.classesIn("crm.web").stream()
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        List<String> without = PageLines.all().entrySet().stream()
                .filter(line ->
                        line.getKey().endsWith(".xhtml") && !line.getValue().equals("-"))
                .filter(line -> !beans.contains(beanOf(line.getKey())))
                .map(line -> line.getKey() + " lacks " + beanOf(line.getKey()))
                .toList();

        assertEquals(List.of(), without);
    }

    @Test
    void pagesAskServicesAndNothingBeneathThem() {
        List<String> wrong = House.classesIn("crm.web").stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> {
                    String target = arrow.getTargetClass().getName();
                    return target.startsWith("jakarta.persistence.")
                            || target.startsWith("java.sql.")
                            || target.startsWith("javax.sql.")
                            || (target.startsWith("crm.") && target.endsWith("Store"));
                })
                .map(arrow -> arrow.getDescription())
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void aPageBeanHoldsAtMostThreeServices() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass type : House.classesIn("crm.web")) {
            Set<String> services = type.getFields().stream()
                    .map(JavaField::getRawType)
                    .map(JavaClass::getSimpleName)
                    .filter(name -> name.endsWith("Service"))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (services.size() > SERVICES_AT_MOST) {
                wrong.add(type.getName() + " holds " + services);
            }
        }

        assertEquals(List.of(), wrong, "make two pages of it, or a tab with a bean of its own");
    }

    /** By its name a poll is told from what people do; see {@code PeopleAtWork}. */
    @Test
    void whatAPageAsksByItselfIsCalledPoll() {
        List<String> wrong = House.facelets().stream()
                .filter(file -> POLL.matcher(House.text(file)).results().anyMatch(poll -> !poll.group()
                        .contains(" id=\"poll\"")))
                .map(PagesTest::path)
                .toList();

        assertEquals(List.of(), wrong);
    }

    private static String path(Path file) {
        return House.webapp().relativize(file).toString().replace('\\', '/');
    }

    /** {@code customer/customer-list.xhtml} is served by {@code CustomerListPage}. */
    private static String beanOf(String page) {
        String name = page.substring(page.lastIndexOf('/') + 1).replace(".xhtml", "");
        StringBuilder bean = new StringBuilder();
        for (String word : name.split("-", -1)) {
            bean.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return bean.append("Page").toString();
    }
}
