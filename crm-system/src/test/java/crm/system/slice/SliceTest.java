package crm.system.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SliceTest {

    @Test
    void theLastPageIsTheFirstOneSeenFromTheEnd() {
        Slice lastPage = new Slice(40, 20, "name", false);

        Slice fromTheEnd = lastPage.fromTheEnd(47);

        assertEquals(new Slice(0, 7, "name", true), fromTheEnd);
    }

    @Test
    void aPageInTheMiddleKeepsItsRowsWhenSeenFromTheEnd() {
        Slice middle = new Slice(60, 20, null, true);

        Slice fromTheEnd = middle.fromTheEnd(100);

        assertEquals(new Slice(20, 20, null, false), fromTheEnd);
    }

    @Test
    void aSliceHoldsAtLeastOneRow() {
        assertThrows(IllegalArgumentException.class, () -> new Slice(0, 0, null, false));
    }
}
