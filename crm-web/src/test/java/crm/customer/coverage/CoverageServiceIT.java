package crm.customer.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.branch.BranchService;
import crm.customer.opening.Openings;
import crm.customer.subscription.BusinessType;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import crm.system.identity.ShippedRole;
import crm.system.identity.unit.UnitKind;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.system.testing.SentStatements;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

@InServer
class CoverageServiceIT {

    /** No demo customer lives here, and no subscription has these ids. */
    private static final String STREET = "长春市覆盖试验街";

    private static final AtomicLong PLACES = new AtomicLong(System.nanoTime() % 1_000_000);
    private static final AtomicLong SUBSCRIPTIONS = new AtomicLong(-1_000_000);

    @Inject
    private CoverageService areas;

    @Inject
    private CoverageAdviceService advice;

    @Inject
    private CoverageCheck check;

    @Inject
    private CoverageCapacity capacity;

    @Inject
    private BranchService branches;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Test
    void theLongestPlaceThatAnAddressBeginsWithCountsInAnyNotation() throws Exception {
        String street = STREET + PLACES.incrementAndGet() + "路";
        asTechnician(() -> areas.register(of(street, 100, 5)));
        asTechnician(() -> areas.register(of(street + "77号", 900, 5)));

        CoverageAnswer house = broadbandAt("吉林省 长春市　" + street.substring(3) + "７７号 3单元");
        CoverageAnswer elsewhere = broadbandAt(street + "78号");

        assertEquals(900, house.realisticMbit());
        assertEquals(street + "77号", house.area());
        assertEquals(100, elsewhere.realisticMbit());
    }

    @Test
    void whereNothingIsKnownTheAnswerIsNotNo() throws Exception {
        CoverageAnswer answer = broadbandAt("长春市没有的街" + PLACES.incrementAndGet());

        assertEquals(CoverageState.NOT_KNOWN, answer.state());
        assertFalse(answer.known());
    }

    @Test
    void anAreaOfAnotherCityDoesNotAnswer() throws Exception {
        String street = STREET + PLACES.incrementAndGet() + "路";
        asSiping(() -> areas.register(of(street, 300, 5)));

        assertFalse(broadbandAt(street + "1号").known());
    }

    @Test
    void aTechnicianKeepsTheAreasOfTheirOwnBranchesOnly() throws Exception {
        long foreign = asSiping(() -> areas.register(of(STREET + PLACES.incrementAndGet(), 300, 5)));
        long siping = asSiping(() -> ownCity());

        long own = asTechnician(() -> areas.register(of(STREET + PLACES.incrementAndGet(), 1, 1)));

        assertRefused(RecordNotFound.class, () -> areas.byId(foreign));
        assertRefused(RecordNotFound.class, () -> {
            areas.change(foreign, 1, of(STREET, 1, 1));
            return null;
        });
        assertRefused(RecordNotFound.class, () -> {
            areas.change(own, areas.byId(own).getVersion(), in(siping, of(STREET, 1, 1)));
            return null;
        });
        assertRefused(
                RecordNotFound.class, () -> areas.register(in(siping, of(STREET + PLACES.incrementAndGet(), 1, 1))));
    }

    @Test
    void onePlaceAndServiceHasOneAreaPerBranchHoweverItIsWritten() throws Exception {
        String street = STREET + PLACES.incrementAndGet();
        asTechnician(() -> areas.register(of(street, 100, 5)));

        assertRefused(AreaKnownAlready.class, () -> areas.register(of("吉林省" + street.replace("市", "市 "), 200, 5)));
    }

    @Test
    void ofTwoWhoChangeAnAreaTheSecondIsTold() throws Exception {
        String street = STREET + PLACES.incrementAndGet();
        long id = asTechnician(() -> areas.register(of(street, 100, 5)));
        long version = asTechnician(() -> areas.byId(id).getVersion());
        asTechnician(() -> {
            areas.change(id, version, of(street, 200, 5));
            return null;
        });

        assertRefused(RecordChangedMeanwhile.class, () -> {
            areas.change(id, version, of(street, 300, 5));
            return null;
        });
        List<CoverageChange> changes = asTechnician(() -> areas.changes(id));
        assertEquals("realisticMbit", changes.get(0).getField());
        assertEquals("100", changes.get(0).getFrom());
        assertEquals("200", changes.get(0).getTo());
    }

    @Test
    void aRemovedAreaDoesNotCountUntilItIsBroughtBack() throws Exception {
        String street = STREET + PLACES.incrementAndGet();
        long id = asTechnician(() -> areas.register(of(street, 100, 5)));

        asTechnician(() -> {
            areas.remove(id, areas.byId(id).getVersion());
            return null;
        });
        assertFalse(broadbandAt(street).known());
        asTechnician(() -> {
            areas.change(id, areas.byId(id).getVersion(), of(street, 120, 5));
            return null;
        });
        assertFalse(broadbandAt(street).known(), "a corrected note brings nothing back");

        long again = asTechnician(() -> areas.register(of(street, 150, 3)));
        assertEquals(id, again);
        assertEquals(150, broadbandAt(street).realisticMbit());
    }

    @Test
    void ofTwentyOrdersForThreePortsThreeGetOne() throws Exception {
        String street = STREET + PLACES.incrementAndGet();
        long unit = asTechnician(() -> ownCity());
        asTechnician(() -> areas.register(of(street, 100, 3)));
        List<Callable<Boolean>> orders = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            long subscription = SUBSCRIPTIONS.incrementAndGet();
            orders.add(() -> inTransaction(() -> capacity.take(subscription, street, unit, BusinessType.BROADBAND)));
        }

        List<Object> outcomes = Openings.atOnce(orders);

        assertEquals(3, outcomes.stream().filter(Boolean.TRUE::equals).count(), outcomes::toString);
        assertEquals(17, outcomes.stream().filter(NoPortLeft.class::isInstance).count(), outcomes::toString);
        assertEquals(CoverageState.FULL, broadbandAt(street).state());
    }

    @Test
    void aPortIsTakenOnceAndGivenBackOnceForASubscription() throws Exception {
        String street = STREET + PLACES.incrementAndGet();
        long unit = asTechnician(() -> ownCity());
        long subscription = SUBSCRIPTIONS.incrementAndGet();
        asTechnician(() -> areas.register(of(street, 100, 3)));

        for (int i = 0; i < 2; i++) {
            assertTrue(inTransaction(() -> capacity.take(subscription, street, unit, BusinessType.BROADBAND)));
        }
        assertEquals(2, broadbandAt(street).spare());
        for (int i = 0; i < 2; i++) {
            inTransaction(() -> {
                capacity.giveBack(subscription);
                return null;
            });
        }

        assertEquals(3, broadbandAt(street).spare());
    }

    @Test
    void aWishThatCannotBeHadIsMadeKnown() throws Exception {
        String street = STREET + PLACES.incrementAndGet();
        long unit = asTechnician(() -> ownCity());
        long customer = SUBSCRIPTIONS.incrementAndGet();
        inTransaction(() -> check.checkWish(customer, street, unit, BusinessType.IPTV));
        asTechnician(() -> areas.register(of(street, 100, 5)));

        inTransaction(() -> check.checkWish(customer, street, unit, BusinessType.BROADBAND));

        assertEquals(
                List.of(new CoverageMissing(customer, street, unit, BusinessType.IPTV, CoverageState.NOT_KNOWN)),
                MissingHeard.of(customer));
    }

    @Test
    void theListNeedsNoQueryPerRow() throws Exception {
        assertEquals(statementsOf(2), statementsOf(50));
    }

    private int statementsOf(int rows) throws Exception {
        return ActingAs.role(ShippedRole.TECHNICIAN, () -> SentStatements.during(() -> assertEquals(
                        rows,
                        areas.find(new CoverageFilter(), Slice.first(rows)).size()))
                .size());
    }

    private CoverageAnswer broadbandAt(String address) throws Exception {
        return ActingAs.role(
                ShippedRole.ACCOUNT_MANAGER, () -> advice.at(address).get(BusinessType.BROADBAND));
    }

    /** In the city of whoever is acting. */
    private CoverageDetails of(String place, int mbit, Integer spare) {
        CoverageDetails details = new CoverageDetails();
        details.setPlace(place);
        details.setUnitId(ownCity());
        details.setBusinessType(BusinessType.BROADBAND);
        details.setTechnology(AccessTechnology.FTTH);
        details.setRealisticMbit(mbit);
        details.setSpare(spare);
        details.setCheckedOn(LocalDate.of(2026, 1, 1));
        return details;
    }

    private static CoverageDetails in(long unit, CoverageDetails details) {
        details.setUnitId(unit);
        return details;
    }

    private long ownCity() {
        return branches.seen().stream()
                .filter(branch -> branch.kind() == UnitKind.CITY)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            T made = work.call();
            transaction.commit();
            return made;
        } catch (Exception refused) {
            transaction.rollback();
            throw refused;
        }
    }

    private static <T> T asTechnician(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.TECHNICIAN, work);
    }

    private static <T> T asSiping(Callable<T> work) throws Exception {
        return ActingAs.account("cai.ning", work);
    }

    private static void assertRefused(Class<? extends Exception> rule, Callable<?> work) {
        Exception refused = assertThrows(Exception.class, () -> ActingAs.role(ShippedRole.TECHNICIAN, work));
        assertInstanceOf(rule, Openings.root(refused));
    }
}
