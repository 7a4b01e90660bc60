package crm.web.shared.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.identity.ShippedRole;
import crm.system.session.Portal;
import crm.system.testing.InServer;
import crm.web.http.Answer;
import crm.web.http.Elsewhere;
import crm.web.http.Form;
import crm.web.http.Site;
import crm.web.http.TestStaff;
import crm.web.http.TestStaff.Person;
import crm.web.http.Trail;
import crm.web.http.Visitor;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Wrong logins at the pace of ten thousand a minute, from one address and from many, while people at other addresses go
 * to work. A machine that is busy otherwise answers slower than that; what must hold is the same. Twenty seconds of each
 * by default; the profile {@code flood} makes it the whole minute.
 */
@InServer
class FloodIT {

    private static final int PER_MINUTE = 10_000;
    private static final int SECONDS = Integer.getInteger("crm.test.floodSeconds", 20);
    private static final int WRONG_LOGINS = PER_MINUTE / 60 * SECONDS;
    private static final long NANOS_BETWEEN = TimeUnit.MINUTES.toNanos(1) / PER_MINUTE;
    private static final int CALLERS = 16;
    private static final int ADDRESSES = 200;
    private static final int NAMES = 50;
    private static final long MOST_MILLIS = 2_000;
    private static final long MOST_GROWTH = 24L * 1024 * 1024;
    private static final String LOGIN = "system:login";

    @Inject
    private Site site;

    @Inject
    private TestStaff staff;

    @Inject
    private Trail trail;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Test
    void aFloodFromOneAddressIsRefusedUnhashedAndDisturbsNobody() throws Exception {
        flood(at -> "127.0.1.1", at -> "flood" + at % NAMES);
    }

    @Test
    void aFloodFromManyAddressesIsRefusedUnhashedAndDisturbsNobody() throws Exception {
        flood(at -> "127.0.2." + (1 + at % ADDRESSES), at -> "flood-" + at);
    }

    /** Asked for once: the callers' threads know nothing of the test's request. */
    private URI here;

    private interface Choice {
        String of(int attempt);
    }

    private void flood(Choice address, Choice account) throws Exception {
        here = site.address();
        List<Person> people = new ArrayList<>();
        for (int at = 0; at < 10; at++) {
            people.add(staff.hire(ShippedRole.ACCOUNT_MANAGER, staff.unitOf(ShippedRole.ACCOUNT_MANAGER)));
        }
        // The first of everything takes its time; it is not what is measured.
        rightLogin(people.get(0), "127.0.3.100");
        wrong(0, address, account);
        long before = heap();
        long hashedBefore = trail.entries(LOGIN, "FAILED");
        long toldBefore = trail.entries(LOGIN, "REFUSED");
        AtomicInteger next = new AtomicInteger();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        List<Long> waits = new ArrayList<>();
        long begun = System.nanoTime();
        try {
            List<Future<Integer>> floods = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                floods.add(callers.submit(() -> {
                    int entered = 0;
                    for (int at = next.incrementAndGet(); at < WRONG_LOGINS; at = next.incrementAndGet()) {
                        TimeUnit.NANOSECONDS.sleep(begun + at * NANOS_BETWEEN - System.nanoTime());
                        entered += wrong(at, address, account).status() == 302 ? 1 : 0;
                    }
                    return entered;
                }));
            }
            for (int at = 0; at < people.size(); at++) {
                waits.add(rightLogin(people.get(at), "127.0.3." + (1 + at)));
                TimeUnit.MILLISECONDS.sleep(SECONDS * 1_000L / people.size());
            }
            for (Future<Integer> flood : floods) {
                assertEquals(0, flood.get(4, TimeUnit.MINUTES));
            }
        } finally {
            callers.shutdownNow();
        }

        long hashed = trail.entries(LOGIN, "FAILED") - hashedBefore;
        assertTrue(hashed <= 3L * ADDRESSES + CALLERS, hashed + " attempts were hashed");
        long told = trail.entries(LOGIN, "REFUSED") - toldBefore;
        assertTrue(told <= 4L * ADDRESSES + NAMES, told + " refusals were written");
        assertTrue(counted() < 20L * ADDRESSES, counted() + " names and addresses are kept");
        waits.forEach(wait -> assertTrue(wait < MOST_MILLIS, "right logins took " + waits + " ms"));
        assertTrue(heap() - before < MOST_GROWTH, "the memory grew by " + (heap() - before) / 1024 + " KB");
    }

    private long counted() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("SELECT COUNT(*) FROM sys_attempt")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Answer wrong(int at, Choice address, Choice account) throws IOException {
        return login(address.of(at), account.of(at), "wrong");
    }

    private Answer login(String address, String account, String password) throws IOException {
        Form form = Visitor.credentials(Portal.STAFF, account, password);
        return new Elsewhere(here, address).post("login.xhtml", form);
    }

    private long rightLogin(Person person, String address) throws IOException {
        long begun = System.nanoTime();
        Answer answer = login(address, person.account(), person.password());
        assertEquals(302, answer.status(), () -> "a right login was refused: " + answer.sentences());
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    /** What is really in use. */
    private static long heap() {
        for (int time = 0; time < 3; time++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
