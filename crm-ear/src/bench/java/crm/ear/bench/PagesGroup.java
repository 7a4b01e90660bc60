package crm.ear.bench;

import java.nio.file.Path;
import java.util.Map;

/** What each kind of request costs. */
final class PagesGroup implements Group {

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public void measure(Workplace place, Figures figures) throws Exception {
        Path data = place.data();
        Path file = place.samples(data);
        try (BenchServer server = place.start(data, place.customers())) {
            place.drive(
                    PagesSimulation.class,
                    Map.of(
                            "bench.address", server.address().toString(),
                            "bench.pid", Long.toString(server.figures().pid()),
                            "bench.samples", file.toString(),
                            "bench.warm", Workplace.named("crm.bench.warm", "3000"),
                            "bench.measured", Workplace.named("crm.bench.measured", "500")),
                    figures);
        }
    }
}
