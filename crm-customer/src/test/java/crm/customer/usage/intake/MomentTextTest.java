package crm.customer.usage.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MomentTextTest {

    @Test
    void aMomentIsReadHoweverItIsWritten() {
        for (String text : List.of(
                "2026-10-05 04:03:02",
                "2026/10/5 4:03:02",
                "2026-10-05T04:03:02.250",
                "2026年10月5日 04:03:02",
                "20261005040302",
                "20261005 040302")) {
            assertEquals(Optional.of(LocalDateTime.of(2026, 10, 5, 4, 3, 2)), MomentText.parse(text), text);
        }
        assertEquals(Optional.of(LocalDateTime.of(2026, 10, 5, 4, 3)), MomentText.parse("2026-10-05 04:03"));
    }

    @Test
    void whatIsNoMomentIsNotTakenForOne() {
        for (String text : List.of("", "2026-10-05", "04:03:02", "2026-13-05 04:03", "2026-10-05 24:00", "20261005")) {
            assertEquals(Optional.empty(), MomentText.parse(text), text);
        }
    }
}
