package crm.web.matrix;

import crm.system.session.OpenToAllStaff;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The public methods of all services, found in the running system. */
final class ServiceMethods {

    private ServiceMethods() {}

    /**
     * One of them.
     *
     * @param permissions none when it is open to everybody signed in
     * @param one whether one of them is enough
     */
    record ServiceMethod(Class<?> service, Method method, List<String> permissions, boolean one) {

        String name() {
            return service.getSimpleName() + "." + method.getName();
        }

        boolean isAllowed(Set<String> granted) {
            return one ? permissions.stream().anyMatch(granted::contains) : granted.containsAll(permissions);
        }

        /** Calls it as whoever acts now. @throws Throwable what it threw, unwrapped */
        Object call(Object... arguments) throws Throwable {
            BeanManager beans = CDI.current().getBeanManager();
            Bean<?> bean = beans.resolve(beans.getBeans(service));
            Object reference = beans.getReference(bean, service, beans.createCreationalContext(bean));
            try {
                return method.invoke(reference, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
    }

    static List<ServiceMethod> all() {
        List<ServiceMethod> found = new ArrayList<>();
        for (Class<?> service : classes(Stateless.class)) {
            Stream.of(service.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                    .sorted(Comparator.comparing(Method::toString))
                    .forEach(method -> found.add(of(service, method)));
        }
        return found;
    }

    /** Enterprise beans of one kind, without those that tests bring. */
    static List<Class<?>> classes(Class<? extends Annotation> kind) {
        List<Class<?>> found = new ArrayList<>();
        for (Bean<?> bean : CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            Class<?> type = bean.getBeanClass();
            if (type.isAnnotationPresent(kind) && type.getName().startsWith("crm.")) {
                found.add(type);
            }
        }
        found.sort(Comparator.comparing(Class::getName));
        return found;
    }

    static List<Class<?>> singletons() {
        return classes(Singleton.class);
    }

    private static ServiceMethod of(Class<?> service, Method method) {
        RequiresPermissions asked = method.getAnnotation(RequiresPermissions.class);
        if (asked == null && method.getAnnotation(OpenToAllStaff.class) == null) {
            throw new IllegalStateException(method + " names no right");
        }
        return asked == null
                ? new ServiceMethod(service, method, List.of(), false)
                : new ServiceMethod(service, method, List.of(asked.value()), asked.logical() == Logical.OR);
    }
}
