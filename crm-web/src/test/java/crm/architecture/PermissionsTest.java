package crm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.junit.jupiter.api.Test;

/** Nobody reaches a service without a right, and every right has a name that is kept in one place. */
class PermissionsTest {

    /** Public service methods that run before anybody can have a right, each with its reason. */
    private static final Map<String, String> BEFORE_SIGN_IN = Map.of();

    @Test
    void everyPublicServiceMethodNamesItsRight() {
        List<String> open = House.classesIn("crm").stream()
                .filter(PermissionsTest::isService)
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !method.isAnnotatedWith("crm.system.session.OpenToAllStaff"))
                .filter(method -> !method.isAnnotatedWith(RequiresPermissions.class))
                .map(PermissionsTest::name)
                .filter(name -> !BEFORE_SIGN_IN.containsKey(name))
                .sorted()
                .toList();

        assertEquals(List.of(), open, "service methods without @RequiresPermissions or @OpenToAllStaff");
    }

    @Test
    void everyRightAskedForIsAConstantOfItsModuleOrOneBelow() {
        Set<String> unknown = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        House.classesIn("crm").stream()
                .filter(type -> type.getSimpleName().endsWith("Permissions"))
                .forEach(type -> known.addAll(constants(type)));
        House.classesIn("crm").stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(RequiresPermissions.class))
                .forEach(method -> {
                    for (String asked : method.getAnnotationOfType(RequiresPermissions.class)
                            .value()) {
                        if (!known.contains(asked)) {
                            unknown.add(name(method) + " asks for " + asked);
                        }
                    }
                });

        assertEquals(Set.of(), unknown);
    }

    @Test
    void aRightIsSpelledAreaThingVerb() {
        List<String> wrong = House.classesIn("crm").stream()
                .filter(type -> type.getSimpleName().endsWith("Permissions"))
                .flatMap(type -> constants(type).stream())
                .filter(value -> !value.matches("[a-z-]+:[a-z-]+:[a-z-]+"))
                .toList();

        assertEquals(List.of(), wrong);
    }

    private static boolean isService(JavaClass type) {
        return !type.isInterface()
                && (type.isAnnotatedWith("jakarta.ejb.Stateless")
                        || type.getSimpleName().endsWith("Service"));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getName() + "." + method.getName();
    }

    static Set<String> constants(JavaClass type) {
        Set<String> values = new TreeSet<>();
        for (JavaField field : type.getFields()) {
            if (field.getModifiers().contains(JavaModifier.STATIC)
                    && field.getRawType().isEquivalentTo(String.class)) {
                values.add(value(field.reflect()));
            }
        }
        return values;
    }

    private static String value(Field constant) {
        try {
            constant.setAccessible(true);
            return (String) constant.get(null);
        } catch (IllegalAccessException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
