package crm.web.browser;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import crm.system.identity.PermissionGroup;
import crm.system.identity.ShippedPermission;
import crm.system.identity.ShippedRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every page there is, the right it needs, and which demo logins have it: read from the sources, not from the server. */
final class PageBook {

    private static final List<String> AREAS = List.of("shared", "system", "customer", "market", "aftersales");

    private final Map<String, String> pages = new TreeMap<>();
    private final Map<ShippedRole, Set<String>> granted = new EnumMap<>(ShippedRole.class);

    PageBook() {
        AREAS.forEach(this::read);
        for (PermissionGroup group : groups()) {
            for (ShippedPermission permission : group.permissions()) {
                permission.roles().forEach(role -> granted.computeIfAbsent(role, none -> new HashSet<>())
                        .add(permission.name()));
            }
        }
    }

    /** Pages only; doors such as the one to sign out are not walked through. */
    Set<String> pages() {
        return pages.keySet().stream()
                .filter(line -> line.endsWith(".xhtml"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isPublic(String page) {
        return pages.get(page).equals("-");
    }

    /** Whether somebody with a role may open a page. */
    boolean allows(String page, ShippedRole role) {
        String right = pages.get(page);
        return switch (right) {
            case "-", "*" -> true;
            case "staff" -> role != ShippedRole.CUSTOMER;
            default -> granted.getOrDefault(role, Set.of()).contains(right);
        };
    }

    /** The first demo login that may open a page. */
    Optional<DemoLogin> visitor(String page) {
        return Stream.of(DemoLogin.values())
                .filter(login -> allows(page, login.role()))
                .findFirst();
    }

    /** Every module's grants, found like the server finds them: by their interface. */
    private static List<PermissionGroup> groups() {
        List<PermissionGroup> groups = new ClassFileImporter()
                .importPackages("crm").stream()
                        .filter(type -> type.isAssignableTo(PermissionGroup.class) && !type.isInterface())
                        .map(PageBook::made)
                        .toList();
        if (groups.isEmpty()) {
            throw new IllegalStateException("no module grants any permission");
        }
        return groups;
    }

    private static PermissionGroup made(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (PermissionGroup) constructor.newInstance();
        } catch (ReflectiveOperationException unmakeable) {
            throw new IllegalStateException(unmakeable);
        }
    }

    private void read(String area) {
        try (InputStream file = PageBook.class.getResourceAsStream("/crm/web/" + area + "/pages.properties")) {
            if (file != null) {
                Properties lines = new Properties();
                lines.load(file);
                lines.forEach((page, right) -> pages.put((String) page, ((String) right).strip()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
