package crm.web.shared;

import crm.system.slice.Slice;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * Page, rows per page and sorting as they stand in an address: {@code ?page=3&rows=50&sort=-name}.
 *
 * @param slice the part of the list that is shown
 */
record ListAddress(Slice slice) implements Serializable {

    static final List<Integer> SIZES = List.of(20, 50, 100);

    static ListAddress of(Slice slice) {
        return new ListAddress(slice);
    }

    /** Whatever an address says wrongly is read as if it were not there. */
    static ListAddress read(Map<String, String> parameters) {
        int size = number(parameters.get("rows"), SIZES.get(0));
        if (!SIZES.contains(size)) {
            size = SIZES.get(0);
        }
        int page = Math.max(1, Math.min(number(parameters.get("page"), 1), Integer.MAX_VALUE / size));
        String sort = parameters.get("sort");
        boolean descending = sort != null && sort.startsWith("-");
        String column = descending ? sort.substring(1) : sort;
        if (column != null && !column.matches("\\w{1,40}")) {
            column = null;
        }
        return new ListAddress(new Slice((page - 1) * size, size, column, descending));
    }

    List<SortMeta> sorting() {
        return slice.sort() == null
                ? List.of()
                : List.of(SortMeta.builder()
                        .field(slice.sort())
                        .order(slice.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING)
                        .build());
    }

    String write(Map<String, String> filter) {
        Map<String, String> all = new LinkedHashMap<>(filter);
        if (slice.first() > 0) {
            all.put("page", Integer.toString(slice.first() / slice.size() + 1));
        }
        if (slice.size() != SIZES.get(0)) {
            all.put("rows", Integer.toString(slice.size()));
        }
        if (slice.sort() != null) {
            all.put("sort", (slice.descending() ? "-" : "") + slice.sort());
        }
        return all.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""))
                .replaceFirst("^\\?$", "");
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("\\d{1,7}") ? Integer.parseInt(text) : otherwise;
    }
}
