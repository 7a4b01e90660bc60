package crm.ear.bench;

import java.nio.file.Path;
import java.util.Map;

/** A thousand people at their usual work for ten minutes; then, by the name of its own, five hundred requests at one moment. */
final class DayGroup implements Group {

    private final boolean burst;

    private DayGroup(boolean burst) {
        this.burst = burst;
    }

    static DayGroup usual() {
        return new DayGroup(false);
    }

    static DayGroup burst() {
        return new DayGroup(true);
    }

    @Override
    public String name() {
        return burst ? "burst" : "day";
    }

    @Override
    public void measure(Workplace place, Figures figures) throws Exception {
        Path data = place.copy(place.data(), name());
        place.start(data, place.customers()).close(); // brings the copy to today's schema
        BenchPeople.register(data, BenchPeople.Part::inTheDay);
        Path samples = place.samples(data);
        try (BenchServer server = place.start(data, place.customers())) {
            Map<String, String> settings = Map.of(
                    "bench.address", server.address().toString(),
                    "bench.pid", Long.toString(server.figures().pid()),
                    "bench.samples", samples.toString());
            place.drive(burst ? BurstSimulation.class : DaySimulation.class, settings, figures);
        }
    }
}
