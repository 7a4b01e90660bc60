package crm.ear.bench;

import crm.ear.visit.FormFields;
import crm.ear.visit.Visitor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same requests to a system of the usual size and to one with a million customers. Both run side by side and are
 * asked in turn, so that whatever else this machine does meets both alike.
 */
final class GrowthGroup implements Group {

    private static final int LARGE = 1_000_000;
    private static final int WARM_UP = 600;
    private static final int MEASURED = 400;
    private static final String LIST = "customer/customer-list.xhtml";

    private final Map<String, BiFunction<Visitor, Sample, Long>> kinds = new TreeMap<>(Map.of(
            "list", (visitor, sample) -> visitor.get(LIST).nanos(),
            "filter",
                    (visitor, sample) -> visitor.get(LIST + "?status=ACTIVE&unit=" + sample.unit())
                            .nanos(),
            "name",
                    (visitor, sample) -> visitor.get(LIST + "?text=" + FormFields.encoded(sample.name()))
                            .nanos(),
            "phone", (visitor, sample) -> visitor.get(LIST + "?text=" + sample.phone()).nanos(),
            "document",
                    (visitor, sample) -> visitor.get(LIST + "?text=" + sample.document()).nanos(),
            "number", (visitor, sample) -> visitor.get(LIST + "?text=" + sample.number()).nanos(),
            "record", (visitor, sample) -> visitor.get("customer/customer.xhtml?id=" + sample.id())
                    .nanos()));

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public void measure(Workplace place, Figures figures) throws Exception {
        Path usual = place.data();
        Path large = place.data(LARGE);
        List<Sample> few = Sample.read(place.samples(usual));
        List<Sample> many = Sample.read(place.samples(large));
        try (BenchServer first = place.start(usual, place.customers());
                BenchServer second = place.start(large, LARGE)) {
            Visitor atFirst = Visitor.signedIn(first.address(), "leader");
            Visitor atSecond = Visitor.signedIn(second.address(), "leader");
            kinds.forEach((kind, ask) -> figures.put(
                    "growth_" + kind + "_ratio",
                    ratio(turn -> ask.apply(atFirst, few.get(turn % few.size())), turn -> ask.apply(
                            atSecond, many.get(turn % many.size())))));
            Saver atUsual = new Saver(Visitor.signedIn(first.address(), "manager"));
            Saver atLarge = new Saver(Visitor.signedIn(second.address(), "manager"));
            figures.put("growth_save_ratio", ratio(atUsual::save, atLarge::save));
        }
    }

    /** Asks one thing, the turn tells which sample. @return nanoseconds until the answer was there */
    private interface Question {
        long ask(int turn);
    }

    private static double ratio(Question usual, Question large) {
        List<Long> atUsual = new ArrayList<>();
        List<Long> atLarge = new ArrayList<>();
        for (int turn = 0; turn < WARM_UP + MEASURED; turn++) {
            long first = usual.ask(turn);
            long second = large.ask(turn);
            if (turn >= WARM_UP) {
                atUsual.add(first);
                atLarge.add(second);
            }
        }
        return Percentile.ofNanos(atLarge, 50) / Percentile.ofNanos(atUsual, 50);
    }

    /** Opens the form of one of the first customers, changes a word and saves; only the saving is timed. */
    private static final class Saver {

        private static final Pattern RECORD = Pattern.compile("customer\\.xhtml\\?id=(\\d+)");

        private final Visitor visitor;
        private final List<String> ids;

        Saver(Visitor visitor) {
            this.visitor = visitor;
            ids = RECORD.matcher(visitor.get(LIST).body())
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        }

        long save(int turn) {
            String page = "customer/edit-customer.xhtml?id=" + ids.get(turn % ids.size());
            String html = visitor.get(page).body();
            Visitor.Answer answer = visitor.press(
                    page, html, new FormFields(html, "form").with("form:occupation", "Measured " + System.nanoTime()));
            Matcher gone = Pattern.compile("<redirect").matcher(answer.body());
            if (!gone.find()) {
                throw new IllegalStateException("the record was not saved");
            }
            return answer.nanos();
        }
    }
}
