package crm.ear.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was measured, by the names of the bench; earlier groups' figures of the same build are kept. */
final class Figures {

    private static final int DECIMALS = 3;

    private final Map<String, BigDecimal> values = new TreeMap<>();

    void put(String name, double value) {
        if (Double.isFinite(value)) {
            values.put(name, BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP));
        }
    }

    /** Removes a value that is only a step on the way to a figure. */
    OptionalDouble take(String name) {
        BigDecimal value = values.remove(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value.doubleValue());
    }

    /** Takes over what a run in another process wrote. */
    void read(Path file) throws IOException {
        if (Files.exists(file)) {
            Properties lines = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                lines.load(reader);
            }
            lines.stringPropertyNames().forEach(name -> put(name, Double.parseDouble(lines.getProperty(name))));
        }
    }

    /** One flat JSON object. */
    void write(Path file) throws IOException {
        String json = values.entrySet().stream()
                .map(value ->
                        "  \"" + value.getKey() + "\": " + value.getValue().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
        Files.writeString(file, json);
    }

    /** The same, for reading: a line per kind of request, then the single figures. */
    String table() {
        List<String> columns = List.of("p50_ms", "p95_ms", "cpu_ms", "kb");
        StringBuilder text =
                new StringBuilder(String.format("%-12s%12s%12s%12s%12s%n", "", "p50 ms", "p95 ms", "CPU ms", "KB"));
        Map<String, BigDecimal> single = new TreeMap<>(values);
        values.keySet().stream()
                .filter(name -> name.endsWith("_p95_ms"))
                .map(name -> name.substring(0, name.length() - "_p95_ms".length()))
                .forEach(kind -> {
                    text.append(String.format("%-12s", kind));
                    columns.forEach(column -> {
                        BigDecimal value = single.remove(kind + "_" + column);
                        text.append(String.format("%12s", value == null ? "–" : value.toPlainString()));
                    });
                    text.append(System.lineSeparator());
                });
        single.forEach((name, value) -> text.append(String.format("%-24s%12s%n", name, value.toPlainString())));
        return text.toString();
    }
}
