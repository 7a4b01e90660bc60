package crm.customer.porting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PortingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void aPortingGoesWhereTheModelSaysAndNowhereElse() {
        Set<String> ways = new TreeSet<>();
        for (PortingState from : PortingState.values()) {
            from.next().forEach(to -> ways.add(from + " " + to));
        }

        assertEquals(
                new TreeSet<>(Set.of(
                        "ASKED ACCEPTED",
                        "ASKED REFUSED",
                        "ASKED WITHDRAWN",
                        "ACCEPTED DONE",
                        "ACCEPTED REFUSED",
                        "ACCEPTED WITHDRAWN")),
                ways);
    }

    @Test
    void nothingIsDoneThatTheOtherOperatorDidNotAccept() {
        Porting porting = Porting.out(1, "16212345678", OtherOperator.CHINA_UNICOM, "Wu", NOW);

        assertThrows(PortingCannotMove.class, () -> porting.go(PortingState.DONE, null, "Wu", NOW));
        porting.go(PortingState.REFUSED, "unknown holder", "Wu", NOW);
        assertThrows(PortingCannotMove.class, () -> porting.go(PortingState.ACCEPTED, null, "Wu", NOW));
    }
}
