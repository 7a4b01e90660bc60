package crm.ear.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** People signing in, evenly within half a minute and all at one instant, beside bare hashes of the same run. */
final class LoginGroup implements Group {

    private static final List<Integer> CROWDS = List.of(100, 300, 600, 1_000);

    @Override
    public String name() {
        return "login";
    }

    @Override
    public void measure(Workplace place, Figures figures) throws Exception {
        figures.put("hash_ms", BareHash.medianMillis());
        double hashesPerSecond = BareHash.perSecond(Runtime.getRuntime().availableProcessors());
        Path data = place.copy(place.data(), "login");
        place.start(data, place.customers()).close(); // brings the copy to today's schema
        BenchPeople.register(data, person -> BenchPeople.Part.LEADER);
        try (BenchServer server = place.start(data, place.customers())) {
            crowd(place, server, 600, false, new Figures()); // warms up
            crowd(place, server, 300, true, new Figures());
            for (int people : CROWDS) {
                crowd(place, server, people, false, figures);
            }
            for (int people : CROWDS) {
                crowd(place, server, people, true, figures);
            }
        }
        figures.take(LoginSimulation.SIGN_INS_PER_SECOND)
                .ifPresent(signIns -> figures.put("login_burst_share", signIns / hashesPerSecond));
    }

    private static void crowd(Workplace place, BenchServer server, int people, boolean burst, Figures figures)
            throws Exception {
        place.drive(
                LoginSimulation.class,
                Map.of(
                        "bench.address", server.address().toString(),
                        "bench.people", Integer.toString(people),
                        "bench.burst", Boolean.toString(burst)),
                figures);
    }
}
