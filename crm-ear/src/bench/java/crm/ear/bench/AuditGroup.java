package crm.ear.bench;

import crm.ear.visit.FormFields;
import crm.ear.visit.Visitor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An administrator searches an audit trail of a million entries; the figure is the median of all kinds of searches. */
final class AuditGroup implements Group {

    private static final String PAGE = "system/audit-search.xhtml";
    private static final int CUSTOMERS = 2_000;
    private static final int WARM_UP = 20;
    private static final int MEASURED = 15;

    /** What is asked for: common and rare, alone and together; fields of the page and their values. */
    private static final List<List<String>> SEARCHES = List.of(
            List.of(),
            List.of("account", "agent"),
            List.of("account", "user777"),
            List.of("account", "nobody"),
            List.of("thing", "customer"),
            List.of("thing", "customer", "thingId", "4711"),
            List.of("outcome", "REFUSED"),
            List.of("action", "customer:profile"),
            List.of("action", "system:audit"),
            List.of("account", "agent", "outcome", "REFUSED"),
            List.of("account", "agent", "thing", "setting"),
            List.of("account", "user777", "action", "system:setting"),
            List.of("until", "2025-06-01"),
            List.of("from", "2025-06-01", "until", "2025-06-02", "action", "system:audit"));

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public void measure(Workplace place, Figures figures) throws Exception {
        Path data = place.copy(place.data(CUSTOMERS), "audit-data");
        AuditRows.fill(data);
        try (BenchServer server = place.start(data, CUSTOMERS)) {
            Visitor administrator = Visitor.signedIn(server.address(), "ADMINISTRATOR", "admin");
            for (int turn = 0; turn < WARM_UP; turn++) {
                SEARCHES.forEach(fields -> search(administrator, fields));
            }
            List<Long> all = new ArrayList<>();
            double slowest = 0;
            for (List<String> fields : SEARCHES) {
                List<Long> nanos = new ArrayList<>();
                for (int turn = 0; turn < MEASURED; turn++) {
                    nanos.add(search(administrator, fields));
                }
                all.addAll(nanos);
                double median = Percentile.ofNanos(nanos, 50);
                System.out.printf("%8.1f ms  %s%n", median, fields);
                slowest = Math.max(slowest, median);
            }
            figures.put("audit_search_ms", Percentile.ofNanos(all, 50));
            figures.put("audit_search_slowest_ms", slowest);
        }
    }

    private static long search(Visitor administrator, List<String> fields) {
        String html = administrator.get(PAGE).body();
        FormFields form = new FormFields(html, "list");
        for (int i = 0; i < fields.size(); i += 2) {
            form.with("list:" + fields.get(i), fields.get(i + 1));
        }
        Visitor.Answer answer = administrator.press(PAGE, html, form);
        if (answer.status() != 200 || !answer.body().contains("<update id=\"list\"")) {
            throw new IllegalStateException("the search for " + fields + " answered " + answer.status());
        }
        return answer.nanos();
    }
}
