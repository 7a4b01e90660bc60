package crm.customer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.profile.CustomerStatus;
import crm.system.schema.DatabaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CustomerQueryTest {

    @Test
    void theListOfOneBranchWalksThatBranchesIndex() {
        CustomerQuery query = CustomerQuery.byName(in(Set.of(7L), null, null), DatabaseKind.H2);

        assertTrue(query.where().startsWith(" where c.unitId = :unit and c.name.sound >= :low"), query.where());
        assertEquals(" order by c.unitId, c.name.sound, c.id", query.order());
    }

    @Test
    void manyBranchesAreHiddenFromThePlanner() {
        CustomerQuery query = CustomerQuery.byName(in(Set.of(7L, 8L), null, null), DatabaseKind.H2);

        assertTrue(query.where().contains("case when c.unitId = :unit0 or c.unitId = :unit1 then"), query.where());
        assertEquals(" order by c.name.sound, c.id", query.order());
    }

    @Test
    void branchAndStatusWalkTheirCommonIndex() {
        CustomerQuery query = CustomerQuery.byName(in(Set.of(7L), null, CustomerStatus.ACTIVE), DatabaseKind.H2);

        assertEquals(" where c.unitId = :unit and c.status = :status and c.name.sound >= :low", query.where());
        assertEquals(" order by c.unitId, c.status, c.name.sound, c.id", query.order());
    }

    @Test
    void aNameInOneBranchWalksTheIndexOfAllBranches() {
        CustomerQuery characters =
                CustomerQuery.byName(in(Set.of(7L), NamePrefix.ofCharacters("王"), null), DatabaseKind.H2);
        CustomerQuery sound = CustomerQuery.byName(in(Set.of(7L), NamePrefix.ofSound("wang"), null), DatabaseKind.H2);

        assertTrue(characters.where().startsWith(" where (case when c.unitId = :unit0 then"), characters.where());
        assertEquals(" order by c.name.text, c.id", characters.order());
        assertEquals(" order by c.unitId, c.name.sound, c.id", sound.order());
    }

    @Test
    void aNameIsARangeOnH2AndALikeOnSqlServer() {
        Selection named = in(null, NamePrefix.ofCharacters("王"), null);

        assertTrue(CustomerQuery.byName(named, DatabaseKind.H2)
                .where()
                .startsWith(" where c.name.text >= :from and c.name.text < :to"));
        assertTrue(CustomerQuery.byName(named, DatabaseKind.SQL_SERVER)
                .where()
                .startsWith(" where c.name.text like :begins"));
    }

    @Test
    void whatIsTypedNeverStandsInTheQuery() {
        Selection named = in(null, NamePrefix.ofCharacters("x' or 1=1"), null);

        assertTrue(!CustomerQuery.byName(named, DatabaseKind.SQL_SERVER).where().contains("1=1"));
    }

    @Test
    void keyAccountsAreLeftOutForThoseWhoMayNotSeeThem() {
        Selection without = new Selection(null, false, null, null, null, null, null, Narrowing.NONE);

        assertTrue(CustomerQuery.byName(without, DatabaseKind.H2).where().contains("c.customerClass <> :key"));
    }

    @Test
    void whatIsTakenOutIsShownOnlyWhenAskedFor() {
        String all = CustomerQuery.byName(in(null, null, null), DatabaseKind.H2).where();
        String removed = CustomerQuery.byName(in(null, null, CustomerStatus.REMOVED), DatabaseKind.H2)
                .where();

        assertTrue(all.contains("c.status = :removed or c.status = :erased then 1 else 0 end) = 0"), all);
        assertTrue(!removed.contains(":erased"), removed);
    }

    @Test
    void daysAreLookedForOnlyWhereSomethingElseSaysWhereToLook() {
        Narrowing since = new Narrowing(null, LocalDate.of(2026, 1, 1), null, null, null);
        Narrowing ofManager = new Narrowing(7L, LocalDate.of(2026, 1, 1), null, null, null);

        assertTrue(new Selection(null, true, null, null, null, null, null, since).isTooWide());
        assertTrue(!new Selection(Set.of(7L), true, null, null, null, null, null, since).isTooWide());
        assertTrue(!new Selection(null, true, null, null, null, null, null, ofManager).isTooWide());
    }

    @Test
    void noBranchOrAnUnknownNumberFindsNothing() {
        assertTrue(in(Set.of(), null, null).isEmpty());
        assertTrue(new Selection(null, true, List.of(), null, null, null, null, Narrowing.NONE).isEmpty());
    }

    private static Selection in(Set<Long> units, NamePrefix prefix, CustomerStatus status) {
        return new Selection(units, true, null, prefix, status, null, null, Narrowing.NONE);
    }
}
