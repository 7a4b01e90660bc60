package crm.system.intake.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdRangeTest {

    @Test
    void neighboursInWhateverOrderAreOneRange() {
        assertEquals(
                List.of(new IdRange(1, 3), new IdRange(5, 5), new IdRange(9, 10)),
                IdRange.of(List.of(10L, 3L, 1L, 2L, 5L, 9L, 2L)));
    }

    @Test
    void noIdsAreNoRange() {
        assertEquals(List.of(), IdRange.of(List.of()));
    }
}
