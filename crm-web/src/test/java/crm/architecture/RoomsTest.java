package crm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each foreign library has one room, and the rest of the house sees our own small types. */
class RoomsTest {

    /** Library packages and where they may be used. */
    static List<Arguments> rooms() {
        return List.of(
                Arguments.of("weka.", Set.of("crm.market.mining")),
                Arguments.of("org.quartz.", Set.of("crm.system.jobs")),
                Arguments.of("com.google.crypto.tink.", Set.of("crm.system.crypto")),
                Arguments.of("org.flywaydb.", Set.of("crm.system.schema")),
                Arguments.of("org.eclipse.persistence.", Set.of("crm.system.schema")),
                Arguments.of("org.h2.", Set.of("crm.system.schema", "crm.system.backup")),
                Arguments.of("com.microsoft.sqlserver.", Set.of("crm.system.schema", "crm.system.backup")),
                Arguments.of("de.mkammerer.argon2.", Set.of("crm.system.identity")),
                Arguments.of("com.eatthepath.otp.", Set.of("crm.system.identity.secondfactor")),
                Arguments.of("io.nayuki.qrcodegen.", Set.of("crm.web.system")),
                Arguments.of("com.ibm.icu.", Set.of("crm.customer.profile", "crm.customer.names")),
                Arguments.of("com.lowagie.", Set.of("crm.web.shared.pdf")),
                Arguments.of("org.bouncycastle.openpgp.", Set.of("crm.system.intake.pgp")),
                Arguments.of("de.siegmar.fastcsv.", Set.of("crm.system.intake", "crm.web.shared")),
                Arguments.of("org.dhatim.fastexcel.", Set.of("crm.system.intake", "crm.web.shared")));
    }

    private static final Set<String> SHIROS_ROOMS =
            Set.of("crm.system.identity", "crm.system.session", "crm.web.shared", "crm.web.system");

    /** Who but a store may hold the EntityManager, each with its reason. */
    private static final Map<String, String> HOLDERS_OF_THE_ENTITY_MANAGER = Map.of(
            "crm.system.audit.AuditTrail", "writes its own table only, and is used from every store",
            "crm.system.identity.rights.RightsVersion",
                    "raises one row only, and is used from every service of identity");

    @ParameterizedTest
    @MethodSource("rooms")
    void aLibraryStaysInItsRoom(String library, Set<String> rooms) {
        List<String> outside = uses(library)
                .filter(arrow -> !isIn(arrow.getOriginClass(), rooms))
                .map(Dependency::getDescription)
                .toList();

        assertEquals(List.of(), outside, () -> library + " belongs into " + rooms);
    }

    @Test
    void shiroStaysWithIdentityAndSessionExceptItsAnnotationsAndTheWebsDoor() {
        assertFalse(uses("org.apache.shiro.").findAny().isEmpty(), "nobody uses Shiro: was it replaced?");

        List<String> outside = uses("org.apache.shiro.")
                .filter(arrow -> !arrow.getTargetClass().getPackageName().equals("org.apache.shiro.authz.annotation"))
                .filter(arrow -> !isIn(arrow.getOriginClass(), SHIROS_ROOMS))
                .map(Dependency::getDescription)
                .toList();

        assertEquals(List.of(), outside);
    }

    @Test
    void onlyAStoreHoldsTheEntityManager() {
        List<String> outside = uses("jakarta.persistence.EntityManager")
                .map(Dependency::getOriginClass)
                .map(RoomsTest::outermost)
                .map(JavaClass::getName)
                .filter(name -> !name.endsWith("Store"))
                .filter(name -> !HOLDERS_OF_THE_ENTITY_MANAGER.containsKey(name))
                .distinct()
                .sorted()
                .toList();

        assertEquals(List.of(), outside);
    }

    @Test
    void theExceptionsStillExist() {
        List<String> gone = HOLDERS_OF_THE_ENTITY_MANAGER.keySet().stream()
                .filter(name -> !House.classes().contain(name))
                .toList();

        assertEquals(List.of(), gone);
    }

    private static java.util.stream.Stream<Dependency> uses(String prefix) {
        return House.classesIn("crm").stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> arrow.getTargetClass().getName().startsWith(prefix));
    }

    private static boolean isIn(JavaClass type, Set<String> rooms) {
        return rooms.stream()
                .anyMatch(room -> type.getPackageName().equals(room)
                        || type.getPackageName().startsWith(room + "."));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(RoomsTest::outermost).orElse(type);
    }
}
