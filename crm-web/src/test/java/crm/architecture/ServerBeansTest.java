package crm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the server would refuse at deployment, or at the first call, told here in a second. */
class ServerBeansTest {

    @Test
    void anEnterpriseBeanObservesThroughPublicMethods() {
        List<String> wrong = enterpriseBeans().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(ServerBeansTest::observes)
                .filter(method -> !method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaMethod::getFullName)
                .toList();

        assertEquals(List.of(), wrong, "CDI refuses these: make the class @Dependent or @ApplicationScoped");
    }

    @Test
    void anEnterpriseBeanIsCalledThroughPublicMethods() {
        List<String> wrong = enterpriseBeans().stream()
                .flatMap(type -> type.getMethodCallsToSelf().stream())
                .filter(call -> !call.getOriginOwner().equals(call.getTargetOwner()))
                .filter(call -> call.getTarget()
                        .resolveMember()
                        .map(method -> !method.getModifiers().contains(JavaModifier.PUBLIC)
                                && !method.getModifiers().contains(JavaModifier.STATIC))
                        .orElse(false))
                .map(call -> call.getDescription())
                .toList();

        assertEquals(List.of(), wrong, "the server's proxy refuses calls to methods that are not public");
    }

    @Test
    void noCommonBeanWritesByAPlainConnectionInATransaction() {
        List<String> wrong = House.classesIn("crm").stream()
                .filter(ServerBeansTest::isTransactional)
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .map(call -> call.getTarget().getFullName())
                        .anyMatch(name -> name.matches("java\\.sql\\.\\w+\\.execute(Update|Batch)?\\(.*")))
                .map(JavaClass::getName)
                .toList();

        assertEquals(List.of(), wrong, "on a job's thread it stays outside: make the class an enterprise bean");
    }

    private static boolean isTransactional(JavaClass type) {
        String mark = "jakarta.transaction.Transactional";
        return type.isAnnotatedWith(mark)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(mark));
    }

    private static List<JavaClass> enterpriseBeans() {
        List<JavaClass> found = House.classesIn("crm").stream()
                .filter(type ->
                        type.isAnnotatedWith("jakarta.ejb.Stateless") || type.isAnnotatedWith("jakarta.ejb.Singleton"))
                .toList();
        assertFalse(found.isEmpty(), "no enterprise beans found");
        return found;
    }

    private static boolean observes(JavaMethod method) {
        return method.getParameters().stream()
                .anyMatch(parameter -> parameter.isAnnotatedWith("jakarta.enterprise.event.Observes"));
    }
}
