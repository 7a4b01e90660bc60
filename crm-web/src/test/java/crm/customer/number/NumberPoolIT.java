package crm.customer.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.SubscriptionRow;
import crm.customer.subscription.SubscriptionService;
import crm.system.identity.ShippedRole;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.system.testing.SentStatements;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Numbers chosen, held back and sold by many people at once, on the real database. */
@InServer
class NumberPoolIT {

    private static final int PEOPLE = 50;

    @Inject
    private OpeningService openings;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private NumberService numbers;

    @Inject
    private DueNumbers due;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Test
    void ofFiftyPeopleWhoChooseOneNumberAtTheSameMomentOneGetsIt() throws Exception {
        String number = "16200010001";
        addRange("1620001", 1, 1);
        List<Callable<Object>> counters = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            long customer = customer();
            counters.add(() -> asManager(() -> {
                numbers.reserve(number, customer);
                return number;
            }));
        }

        List<Object> outcomes = atOnce(counters);

        assertEquals(1, outcomes.stream().filter(number::equals).count(), outcomes::toString);
        assertEquals(
                PEOPLE - 1,
                outcomes.stream().filter(NumberNotFree.class::isInstance).count(),
                outcomes::toString);
    }

    @Test
    void fiftyPeopleWhoSellFromThePoolAtTheSameMomentSellFiftyNumbers() throws Exception {
        addRange("1620002", 0, 99);
        long product = mobilePackage();
        List<Callable<Object>> counters = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            long customer = customer();
            counters.add(() -> asManager(() -> sellAnyFree(customer, product)));
        }

        List<Object> outcomes = atOnce(counters);

        Set<Object> sold = new HashSet<>(outcomes);
        assertEquals(PEOPLE, sold.size(), "each another one: " + outcomes);
        assertTrue(outcomes.stream().allMatch(String.class::isInstance), outcomes::toString);
    }

    @Test
    void whatSomebodyElseHoldsBackCannotBeSoldByTypingItEither() throws Exception {
        addRange("1620003", 7, 7);
        long mine = customer();
        long other = customer();
        asManager(() -> {
            numbers.reserve("16200030007", mine);
            return null;
        });
        long product = mobilePackage();

        Exception refused = assertThrows(
                Exception.class, () -> asManager(() -> subscriptions.start(other, product, "162 0003 0007")));

        assertInstanceOf(NumberNotFree.class, Openings.root(refused));
        asManager(() -> subscriptions.start(mine, product, "162 0003 0007"));
    }

    @Test
    void aNumberThatThePoolDoesNotKnowCanStillBeTyped() throws Exception {
        long product = mobilePackage();
        long customer = customer();

        SubscriptionRow sold = asManager(() -> subscriptions.start(customer, product, Openings.mobile()));

        assertFalse(sold.serviceNumber().isEmpty());
    }

    @Test
    void addingARangeAgainAddsNothingAndMarksWhatIsInUse() throws Exception {
        long product = mobilePackage();
        long customer = customer();
        asManager(() -> subscriptions.start(customer, product, "16200040003"));

        NumbersAdded first = addRange("1620004", 0, 9);
        NumbersAdded again = addRange("1620004", 5, 14);

        assertEquals(new NumbersAdded(10, 1, 0), first);
        assertEquals(new NumbersAdded(5, 0, 5), again);
        List<FreeNumber> offered = asManager(() -> numbers.offered(BusinessType.MOBILE, null, "0003", 0));
        assertTrue(offered.stream().noneMatch(number -> number.number().equals("16200040003")));
    }

    @Test
    void freeNumbersAreFoundByTheirEndingAndPagedThrough() throws Exception {
        addRange("1620005", 0, 40);

        List<FreeNumber> ending = asManager(() -> numbers.offered(BusinessType.MOBILE, null, "0031", 0));
        List<FreeNumber> first = asManager(() -> numbers.offered(BusinessType.MOBILE, null, "", 0));
        List<FreeNumber> next = asManager(() -> numbers.offered(
                BusinessType.MOBILE, null, "", first.get(first.size() - 1).id()));

        assertTrue(ending.stream().anyMatch(number -> number.number().equals("16200050031")), ending::toString);
        assertTrue(ending.stream().allMatch(number -> number.number().endsWith("0031")), ending::toString);
        assertEquals(NumberService.OFFERED, first.size());
        assertTrue(next.get(0).id() > first.get(first.size() - 1).id());
    }

    @Test
    void whatWasHeldBackTooLongIsOfferedAgain() throws Exception {
        addRange("1620007", 4321, 4321);
        long customer = customer();
        asManager(() -> {
            numbers.reserve("16200074321", customer);
            return null;
        });
        assertTrue(endingIn4321().isEmpty(), "held back");
        try (Connection connection = database.getConnection();
                PreparedStatement past = connection.prepareStatement(
                        "UPDATE cus_pool_number SET until_at = CAST('2026-01-01' AS DATETIME2(6)) WHERE reserved_for = ?")) {
            past.setLong(1, customer);
            past.executeUpdate();
        }

        due.free(1_000);

        assertEquals(List.of("16200074321"), endingIn4321());
    }

    private List<String> endingIn4321() throws Exception {
        return asManager(() -> numbers.offered(BusinessType.MOBILE, null, "4321", 0)).stream()
                .map(FreeNumber::number)
                .toList();
    }

    @Test
    void theListOfThePoolNeedsNoQueryPerRow() throws Exception {
        addRange("1620006", 0, 60);

        assertEquals(statementsOf(2), statementsOf(50));
    }

    private int statementsOf(int rows) throws Exception {
        return ActingAs.role(ShippedRole.BRANCH_SUPERVISOR, () -> {
            List<NumberRow> found = new ArrayList<>();
            List<String> sent =
                    SentStatements.during(() -> found.addAll(numbers.find(new NumberFilter(), Slice.first(rows))));
            assertEquals(rows, found.size());
            assertFalse(sent.isEmpty());
            return sent.size();
        });
    }

    /** As a counter does it: what somebody else has just chosen is passed over. */
    private String sellAnyFree(long customer, long product) {
        for (long after = 0; ; ) {
            for (FreeNumber free : numbers.offered(BusinessType.MOBILE, null, "", after)) {
                after = free.id();
                try {
                    numbers.reserve(free.number(), customer);
                    subscriptions.start(customer, product, free.number());
                    return free.number();
                } catch (RuntimeException taken) {
                    if (!(Openings.root(taken) instanceof NumberNotFree)) {
                        throw taken;
                    }
                }
            }
        }
    }

    private NumbersAdded addRange(String prefix, int first, int last) throws Exception {
        return ActingAs.role(ShippedRole.BRANCH_SUPERVISOR, () -> {
            NumberRangeDetails range = new NumberRangeDetails();
            range.setUnitId(ActingAs.login(ShippedRole.ACCOUNT_MANAGER).unitId());
            range.setPrefix(prefix);
            range.setFirst(first);
            range.setLast(last);
            return numbers.add(range);
        });
    }

    private long customer() throws Exception {
        return asManager(() -> openings.open(Openings.of("褚号"))).id();
    }

    private long mobilePackage() throws Exception {
        return asManager(() -> subscriptions.offered()).stream()
                .filter(offer -> offer.basic() && offer.businessType() == BusinessType.MOBILE)
                .mapToLong(OfferedProduct::id)
                .findFirst()
                .orElseThrow();
    }

    /** All fifty at once; a failure stands as its root. */
    private static List<Object> atOnce(List<Callable<Object>> people) throws InterruptedException {
        ExecutorService counters = Executors.newFixedThreadPool(PEOPLE);
        List<Object> outcomes = new ArrayList<>();
        try {
            for (Future<Object> person : counters.invokeAll(people)) {
                try {
                    outcomes.add(person.get());
                } catch (ExecutionException refused) {
                    outcomes.add(Openings.root(refused));
                }
            }
        } finally {
            counters.shutdown();
        }
        return outcomes;
    }

    private static <T> T asManager(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, work);
    }
}
