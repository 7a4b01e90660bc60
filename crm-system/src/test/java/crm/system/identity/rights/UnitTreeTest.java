package crm.system.identity.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.system.session.Scope;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private static final long PROVINCE = 1;
    private static final long CITY = 2;
    private static final long COUNTY = 3;
    private static final long OTHER_CITY = 4;
    private static final long CITY_DEPARTMENT = 5;
    private static final long PROVINCE_DEPARTMENT = 6;

    private final UnitTree tree = new UnitTree(List.of(
            new UnitTree.Node(PROVINCE, null, "PROVINCE"),
            new UnitTree.Node(CITY, PROVINCE, "CITY"),
            new UnitTree.Node(COUNTY, CITY, "COUNTY"),
            new UnitTree.Node(OTHER_CITY, PROVINCE, "CITY"),
            new UnitTree.Node(CITY_DEPARTMENT, CITY, "DEPARTMENT"),
            new UnitTree.Node(PROVINCE_DEPARTMENT, PROVINCE, "DEPARTMENT")));

    @Test
    void theProvinceSeesEverything() {
        assertEquals(Scope.all(), tree.scopeOf(PROVINCE));
    }

    @Test
    void aCitySeesItselfAndWhatIsBelowIt() {
        assertEquals(Scope.units(Set.of(CITY, COUNTY, CITY_DEPARTMENT)), tree.scopeOf(CITY));
    }

    @Test
    void aCountySeesItselfAlone() {
        assertEquals(Scope.units(Set.of(COUNTY)), tree.scopeOf(COUNTY));
    }

    @Test
    void aDepartmentSeesWhatItsBranchSees() {
        assertEquals(tree.scopeOf(CITY), tree.scopeOf(CITY_DEPARTMENT));
        assertEquals(Scope.all(), tree.scopeOf(PROVINCE_DEPARTMENT));
    }

    @Test
    void anUnknownUnitSeesNothing() {
        assertEquals(Scope.nothing(), tree.scopeOf(99));
    }

    @Test
    void unitsThatHangInACircleSeeNothingRatherThanHangTheServer() {
        UnitTree circle =
                new UnitTree(List.of(new UnitTree.Node(1, 2L, "DEPARTMENT"), new UnitTree.Node(2, 1L, "DEPARTMENT")));

        assertEquals(Scope.nothing(), circle.scopeOf(1));
    }
}
