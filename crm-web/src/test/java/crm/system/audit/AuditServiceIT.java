package crm.system.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Searching the trail by each of its columns, alone and together. */
@InServer
class AuditServiceIT {

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditService audit;

    private final String thing = "t" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void everyFilterFindsItsEntriesNewestFirstAndTurningPagesMissesNone() throws Exception {
        ActingAs.role(ShippedRole.TOP_ADMINISTRATOR, () -> {
            for (int i = 0; i < 60; i++) {
                trail.record(
                        i % 3 == 0
                                ? AuditFact.refused("test:" + thing + ":open", thing, i)
                                : AuditFact.done("test:" + thing + ":change", thing, i));
            }

            assertEquals(numbers(59, 1), found(filter()));
            AuditFilter refused = filter();
            refused.setOutcome(AuditFact.Outcome.REFUSED);
            assertEquals(numbers(57, 3), found(refused));
            AuditFilter one = filter();
            one.setThingId("17");
            assertEquals(List.of("17"), found(one));
            AuditFilter both = new AuditFilter();
            both.setAction("test:" + thing);
            both.setAccount("admin");
            assertEquals(numbers(59, 1), found(both));
            both.setAction("test:" + thing + ":o");
            assertEquals(numbers(57, 3), found(both));
            both.setAction("test:" + thing + ":nothing");
            assertEquals(List.of(), found(both));
            both.setAction("test:" + thing);
            both.setAccount("nobody-of-that-name");
            assertEquals(List.of(), found(both));
        });
    }

    private AuditFilter filter() {
        AuditFilter filter = new AuditFilter();
        filter.setThing(thing);
        return filter;
    }

    /** All pages, seven entries each. */
    private List<String> found(AuditFilter filter) {
        List<String> found = new ArrayList<>();
        AuditRow last = null;
        List<AuditRow> page;
        do {
            page = audit.find(filter, last, 7);
            page.forEach(row -> found.add(row.thingId()));
            last = page.isEmpty() ? last : page.get(page.size() - 1);
        } while (!page.isEmpty());
        return found;
    }

    private static List<String> numbers(int from, int step) {
        return IntStream.iterate(from, i -> i >= 0, i -> i - step)
                .mapToObj(Integer::toString)
                .toList();
    }
}
