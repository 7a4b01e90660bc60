package crm.ear.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** From the start of what is built to its first page, and the memory it then rests in. */
final class StartGroup implements Group {

    private static final int SECONDS_TO_REST = 20;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void measure(Workplace place, Figures figures) throws IOException, InterruptedException {
        Path data = place.data();
        try (BenchServer server = place.start(data, place.customers())) {
            TimeUnit.SECONDS.sleep(SECONDS_TO_REST);
            figures.put("start_s", server.startSeconds());
            figures.put("idle_rss_mb", server.figures().residentMb());
        }
    }
}
