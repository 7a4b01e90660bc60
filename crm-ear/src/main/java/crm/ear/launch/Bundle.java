package crm.ear.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The folder that holds what is started: the launcher's jar, the unpacked server, the unpacked application.
 *
 * @param home the folder
 */
record Bundle(Path home) {

    private static final String LOGINS = "crm/system/demo/logins.properties";

    /** The folder in which the launcher's own jar lies. */
    static Bundle here() {
        try {
            Path jar = Path.of(Bundle.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Bundle(jar.getParent());
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    Path server() {
        return home.resolve("server");
    }

    Path application() {
        return home.resolve("app").resolve("crm");
    }

    Path libraries() {
        return application().resolve("WEB-INF").resolve("lib");
    }

    Path loggingConfiguration() {
        return home.resolve("config").resolve("logging.properties");
    }

    /** The published logins of the sample data, as lines for the console; none when the application has none. */
    List<String> sampleLogins() throws IOException {
        if (!Files.isDirectory(libraries())) {
            return List.of();
        }
        try (Stream<Path> jars = Files.list(libraries())) {
            for (Path jar : jars.filter(file -> file.getFileName().toString().startsWith("crm-system"))
                    .toList()) {
                try (JarFile open = new JarFile(jar.toFile())) {
                    ZipEntry logins = open.getEntry(LOGINS);
                    if (logins != null) {
                        String text = new String(
                                open.getInputStream(logins).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                        return text.lines()
                                .filter(line -> !line.isBlank())
                                .map(line -> line.replaceFirst("^#\\s*", ""))
                                .toList();
                    }
                }
            }
        }
        return List.of();
    }
}
