package crm.customer.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.document.DocumentAlreadyKnown;
import crm.customer.profile.CustomerSheet;
import crm.customer.subscription.ServiceNumberTaken;
import crm.customer.subscription.SubscriptionService;
import crm.system.demo.people.ResidentNumbers;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Fifty people at their counters for a minute: one in three brings a document or wants a number that another has too. */
@InServer
class OpeningRushIT {

    private static final int COUNTERS = 50;
    private static final Duration RUSH = Duration.ofMinutes(1);
    private static final int LONGEST_PAUSE_MILLIS = 1_500;
    private static final String NAME = "范高峰";
    private static final long SEED = 20_261_123;

    private final AtomicInteger turns = new AtomicInteger();
    private final Queue<CustomerSheet> opened = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> refused = new ConcurrentLinkedQueue<>();

    @Inject
    private OpeningService openings;

    @Inject
    private SubscriptionService subscriptions;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Test
    void nothingIsLostNothingIsDoubleAndNobodySeesADeadlock() throws Exception {
        long mobile = ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> subscriptions.offered()).stream()
                .filter(product ->
                        product.basic() && product.businessType().name().equals("MOBILE"))
                .findFirst()
                .orElseThrow()
                .id();
        ExecutorService counters = Executors.newFixedThreadPool(COUNTERS);
        try {
            long end = System.nanoTime() + RUSH.toNanos();
            List<Future<?>> people = new ArrayList<>();
            for (int counter = 0; counter < COUNTERS; counter++) {
                Random random = new Random(SEED + counter);
                people.add(counters.submit(() -> serve(mobile, random, end)));
            }
            for (Future<?> person : people) {
                person.get();
            }
        } finally {
            counters.shutdownNow();
        }

        assertEquals(
                Set.of(DocumentAlreadyKnown.class, ServiceNumberTaken.class),
                refused.stream().map(Object::getClass).collect(Collectors.toSet()),
                () -> refused.toString());
        assertTrue(opened.size() > COUNTERS, opened.size() + " were opened");
        assertEquals(opened.size(), distinct("c.number"), "numbers of their own");
        assertEquals(opened.size(), distinct("d.number"), "documents of their own");
        assertEquals(opened.size(), distinct("s.service_number"), "service numbers of their own");
        assertEquals(
                opened.stream().map(CustomerSheet::id).collect(Collectors.toSet()),
                kept(),
                "what was acknowledged is there whole, and nothing else");
    }

    private Void serve(long mobile, Random random, long end) throws Exception {
        while (System.nanoTime() < end) {
            OpeningDetails opening = opening(turns.getAndIncrement(), mobile);
            try {
                opened.add(ActingAs.role(ShippedRole.ACCOUNT_MANAGER, () -> openings.open(opening)));
            } catch (Exception failed) {
                refused.add(Openings.root(failed));
            }
            Thread.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
        }
        return null;
    }

    /** Of six people in a row, the third has the document of the second, and the sixth wants the number of the fifth. */
    private static OpeningDetails opening(int turn, long mobile) {
        OpeningDetails opening = Openings.of(NAME);
        opening.setDocumentNumber(document(turn % 6 == 2 ? turn - 1 : turn));
        opening.setProductId(mobile);
        opening.setServiceNumber(String.format("1980%07d", turn % 6 == 5 ? turn - 1 : turn));
        return opening;
    }

    /** A woman's number that no other test has: she was born after 1934 and before 1960. */
    private static String document(int person) {
        return ResidentNumbers.compose("220103", LocalDate.of(1935, 1, 1).plusDays(person / 400), person % 400 * 2);
    }

    private long distinct(String column) throws SQLException {
        return ids("SELECT COUNT(DISTINCT " + column + ")").iterator().next();
    }

    private Set<Long> kept() throws SQLException {
        return ids("SELECT c.id");
    }

    private Set<Long> ids(String select) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        select + " FROM cus_customer c JOIN cus_document d ON d.customer_id = c.id"
                                + " JOIN cus_subscription s ON s.customer_id = c.id WHERE c.name = ?")) {
            query.setString(1, NAME);
            Set<Long> ids = new HashSet<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    ids.add(found.getLong(1));
                }
            }
            return ids;
        }
    }
}
