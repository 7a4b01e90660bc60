package crm.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.slice.Slice;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

class LazyTableTest {

    public enum State {
        ACTIVE,
        CLOSED
    }

    public record Line(long id) {}

    public static class Filter implements Serializable {
        private String text;
        private State status;

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public State getStatus() {
            return status;
        }

        public void setStatus(State status) {
            this.status = status;
        }
    }

    private final List<Slice> asked = new ArrayList<>();
    private final Filter filter = new Filter();
    private int counts;

    @Test
    void theAddressSetsFilterPageAndSorting() {
        LazyTable<Line> table = table(Map.of("status", "CLOSED", "page", "3", "rows", "50", "sort", "-name"));

        assertEquals(State.CLOSED, filter.getStatus());
        assertEquals(100, table.getFirst());
        assertEquals(50, table.getRows());
        assertEquals("name", table.getSorting().get(0).getField());
        assertTrue(table.getSorting().get(0).getOrder().isDescending());
    }

    @Test
    void whatIsShownStandsInTheAddress() {
        LazyTable<Line> table = table(Map.of());
        filter.setText("王 & 李");

        table.load(20, 20, Map.of("name", byName(SortOrder.DESCENDING)), Map.of());

        assertEquals("?text=%E7%8E%8B+%26+%E6%9D%8E&page=2&sort=-name", table.getAddress());
    }

    @Test
    void anAddressThatSaysNonsenseOpensTheListAsItIs() {
        LazyTable<Line> table =
                table(Map.of("status", "GONE", "page", "-4", "rows", "7", "sort", "name; drop table cus_customer"));

        assertEquals("", table.getAddress());
        assertEquals(0, table.getFirst());
        assertEquals(20, table.getRows());
        assertTrue(table.isUnfiltered());
    }

    @Test
    void turningPagesCountsOnce() {
        LazyTable<Line> table = table(Map.of());

        table.count(Map.of());
        table.load(0, 20, Map.of(), Map.of());
        table.count(Map.of());
        table.load(20, 20, Map.of(), Map.of());

        assertEquals(1, counts);
    }

    @Test
    void anotherFilterIsCountedAndStartsAtItsFirstPage() {
        LazyTable<Line> table = table(Map.of());
        table.load(0, 20, Map.of(), Map.of());
        table.load(40, 20, Map.of(), Map.of());
        filter.setStatus(State.ACTIVE);

        table.load(40, 20, Map.of(), Map.of());

        assertEquals(2, counts);
        assertEquals(0, asked.get(asked.size() - 1).first());
    }

    @Test
    void theLastPageIsReadFromTheEndInTheRightOrder() {
        LazyTable<Line> table = table(Map.of());
        table.getTotal();

        List<Line> rows = table.load(80, 20, Map.of(), Map.of());

        assertEquals(new Slice(0, 17, null, true), asked.get(asked.size() - 1));
        assertEquals(80, rows.get(0).id());
        assertEquals(96, rows.get(16).id());
    }

    private LazyTable<Line> table(Map<String, String> address) {
        return new LazyTable<>(filter, this::find, () -> ++counts > 0 ? 97 : 0, address);
    }

    private List<Line> find(Slice slice) {
        asked.add(slice);
        List<Line> all =
                new ArrayList<>(IntStream.range(0, 97).mapToObj(Line::new).toList());
        if (slice.descending()) {
            Collections.reverse(all);
        }
        return all.subList(Math.min(97, slice.first()), Math.min(97, slice.first() + slice.size()));
    }

    private static SortMeta byName(SortOrder order) {
        return SortMeta.builder().field("name").order(order).build();
    }
}
