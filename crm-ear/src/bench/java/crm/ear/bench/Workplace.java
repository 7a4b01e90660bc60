package crm.ear.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where the bench works and what with.
 *
 * @param folder its own; results and data lie here
 * @param bundle the packaged system
 * @param customers how many the measured system has
 */
record Workplace(Path folder, Path bundle, int customers) {

    /** The usual data, filled when it is not there yet; it is kept for the next bench. */
    Path data() throws IOException, InterruptedException {
        return data(customers);
    }

    /** Data of another size. */
    Path data(int many) throws IOException, InterruptedException {
        Path data = folder.resolve("data-" + many);
        Path done = data.resolve("filled");
        if (!Files.exists(done)) {
            Deletion.of(data);
            System.out.println("Writing " + many + " customers into " + data);
            long begun = System.nanoTime();
            start(data, many).close();
            Files.writeString(done, (System.nanoTime() - begun) / 1_000_000_000 + " s");
            System.out.println("Written in " + Files.readString(done));
        }
        return data;
    }

    /** A copy that may be changed and is thrown away before the next one of that name. */
    Path copy(Path data, String name) throws IOException {
        Path copy = folder.resolve(name);
        Deletion.of(copy);
        Files.createDirectories(copy);
        for (String file : List.of("crm.mv.db", "crm.keys")) {
            Files.copy(data.resolve(file), copy.resolve(file));
        }
        return copy;
    }

    BenchServer start(Path data, int many) throws IOException, InterruptedException {
        return BenchServer.start(bundle, data, many, folder.resolve("server.log"));
    }

    /** Customers of that data to ask for, in a file. */
    Path samples(Path data) throws IOException, InterruptedException {
        Path file = folder.resolve(data.getFileName() + "-samples.tsv");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sample.class.getName(),
                        data.toString(),
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("no samples could be drawn from " + data);
        }
        return file;
    }

    /** In a process of its own, so that the driver's garbage is not the bench's. */
    void drive(Class<?> simulation, Map<String, String> settings, Figures figures)
            throws IOException, InterruptedException {
        Path measured = folder.resolve(simulation.getSimpleName() + ".properties");
        Files.deleteIfExists(measured);
        // Without it Gatling writes every request and answer, which takes the processor from the server.
        Path logging = Files.writeString(
                folder.resolve("logback.xml"), "<configuration><root level=\"WARN\"/></configuration>");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Xmx512m",
                "-Dlogback.configurationFile=" + logging,
                "-Dbench.figures=" + measured));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "io.gatling.app.Gatling",
                "-s",
                simulation.getName(),
                "-rf",
                folder.resolve("gatling").toString(),
                "-nr"));
        Path log = folder.resolve(simulation.getSimpleName() + ".log");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            System.out.println("Gatling ended with " + code + "; " + log + " tells why");
        }
        figures.read(measured);
    }

    /** A setting of the bench, or what holds without it. */
    static String named(String property, String otherwise) {
        String value = System.getProperty(property, "");
        return value.isBlank() ? otherwise : value;
    }
}
