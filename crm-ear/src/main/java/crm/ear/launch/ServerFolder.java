package crm.ear.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The server's working folder below the data folder. It is made anew at each start: the server notes its applications in
 * there and would deploy those of the last start once more.
 */
final class ServerFolder {

    private final Path folder;
    private final Path logs;

    private ServerFolder(Path folder, Path logs) {
        this.folder = folder;
        this.logs = logs;
    }

    static ServerFolder make(Bundle bundle, LaunchSettings settings, Optional<TlsCertificate> tls) throws IOException {
        ServerFolder made = new ServerFolder(
                settings.data().resolve("server"), settings.data().resolve("log"));
        made.remove();
        Path config = Files.createDirectories(made.folder.resolve("config"));
        Files.createDirectories(made.logs);
        copy(bundle.server().resolve("config"), config);
        // The adapters through which the server opens data sources.
        copy(bundle.server().resolve("lib"), made.folder.resolve("lib"));
        new DomainFile(config.resolve("domain.xml")).listen(settings.host(), settings.port(), tls);
        made.writeLogging(bundle.loggingConfiguration(), config.resolve("logging.properties"));
        return made;
    }

    Path folder() {
        return folder;
    }

    Path logs() {
        return logs;
    }

    private void writeLogging(Path from, Path to) throws IOException {
        Properties logging = new Properties();
        try (InputStream in = Files.newInputStream(from)) {
            logging.load(in);
        }
        logging.putIfAbsent(
                "java.util.logging.FileHandler.pattern",
                logs.resolve("crm-%g.log").toString());
        try (OutputStream out = Files.newOutputStream(to)) {
            logging.store(out, null);
        }
    }

    private void remove() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
