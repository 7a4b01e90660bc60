package crm.ear.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;

/** {@code java -jar crm-launcher.jar}: starts the system and says where it is. */
public final class Launch {

    private static final Duration PATIENCE_WITH_PAGE = Duration.ofSeconds(30);
    private static final String BRANCH_ZONE = "Asia/Shanghai";

    private Launch() {}

    /** Returns when the system runs; leaves the process with the reason's code when it cannot. */
    public static void main(String[] args) {
        // Before anything else: H2 keeps the zone it first saw, and would read moments in another than it wrote.
        TimeZone.setDefault(TimeZone.getTimeZone(System.getProperty("crm.zone", BRANCH_ZONE)));
        try {
            LaunchSettings settings = LaunchSettings.read(System::getProperty, System::getenv);
            if (args.length > 0) {
                System.exit(command(args, Bundle.here(), settings));
            }
            start(Bundle.here(), settings);
        } catch (StartRefused refused) {
            ConsoleLines.print(refused.getMessage());
            System.exit(refused.reason().exitCode());
        } catch (IOException | InterruptedException | RuntimeException broken) {
            ConsoleLines.print("The system did not start: " + broken);
            System.exit(1);
        }
    }

    /** What can be done without the server. @return the exit code */
    private static int command(String[] args, Bundle bundle, LaunchSettings settings) throws IOException {
        tellTheApplication(settings);
        ApplicationClasses application = new ApplicationClasses(bundle.libraries());
        checkKeys(application);
        if (args[0].equals("verify-audit") && args.length == 1) {
            new DatabaseCheck(settings.database(), bundle.libraries(), ConsoleLines::print)
                    .holdsSampleLogins(settings.databaseWait());
            return application.verifyAudit(settings.database(), System.out);
        }
        if (args[0].equals("read-archive") && args.length == 2) {
            application.printArchive(Path.of(args[1]), System.out);
            return 0;
        }
        throw new StartRefused(
                StartRefused.Reason.SETTINGS,
                "Unknown command; there are: verify-audit, and read-archive with a file. Without one, the system starts.");
    }

    private static void checkKeys(ApplicationClasses application) {
        String refusal = application.keysRefused();
        if (refusal != null) {
            throw new StartRefused(StartRefused.Reason.KEYS, refusal);
        }
    }

    private static void start(Bundle bundle, LaunchSettings settings) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        // Held until the process ends; the system takes it back then.
        @SuppressWarnings("resource")
        DataFolderLock lock = DataFolderLock.take(settings.data());
        PortCheck.check(settings.host(), settings.port());
        settings.tls().ifPresent(tls -> PortCheck.check(settings.host(), tls.plainPort()));
        Optional<TlsCertificate> tls =
                settings.tls().map(wanted -> TlsCertificate.of(wanted, settings.data(), settings.host()));
        ConsoleLines.print("Starting on " + settings.address() + ", data in " + settings.data());
        boolean published = new DatabaseCheck(settings.database(), bundle.libraries(), ConsoleLines::print)
                .holdsSampleLogins(settings.databaseWait());
        if (published && !settings.isDemo()) {
            throw new StartRefused(
                    StartRefused.Reason.SETTINGS,
                    "The database holds the sample logins, whose password is published: it is served on 127.0.0.1 only."
                            + " Use another data folder (-Dcrm.data=) or -Dcrm.empty=true.");
        }
        tellTheApplication(settings);
        Path keys = Path.of(System.getProperty("crm.keys", System.getenv().getOrDefault("CRM_KEYS", "")));
        if (KeyProtection.isWanted(System::getProperty, System::getenv, keys)) {
            checkKeys(new ApplicationClasses(bundle.libraries()));
        }
        ServerFolder folder = ServerFolder.make(bundle, settings, tls);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopped(lock), "crm stop"));
        tls.ifPresent(Launch::showCertificate);
        PayaraServer.boot(bundle, folder, settings);
        int answer = LoginPageProbe.status(settings.address(), tls, PATIENCE_WITH_PAGE);
        if (answer != 200) {
            String reason = ConsoleLines.failure();
            throw new StartRefused(
                    StartRefused.Reason.DEPLOYMENT,
                    "The system did not start: the login page answers " + (answer == 0 ? "nothing" : answer)
                            + (reason.isEmpty() ? "." : ". " + reason) + " The log is in " + folder.logs() + ".");
        }
        if (settings.tls().isPresent()) {
            PlainPort.open(settings.host(), settings.tls().get().plainPort(), settings.port());
        }
        ConsoleLines.booted();
        welcome(settings, settings.isDemo() ? bundle.sampleLogins() : List.of(), begun);
    }

    private static void tellTheApplication(LaunchSettings settings) {
        System.setProperty("crm.db.url", settings.database().url());
        System.setProperty("crm.db.user", settings.database().user());
        System.setProperty("crm.db.password", settings.database().password());
        System.setProperty("crm.host", settings.host());
        System.setProperty("crm.drop", settings.drop().toString());
        System.setProperty("crm.demo", settings.isDemo() ? "on" : "off");
        if (System.getProperty("crm.keys") == null && System.getenv("CRM_KEYS") == null) {
            System.setProperty("crm.keys", settings.data().resolve("crm.keys").toString());
        }
    }

    /** The server reads its key store from Java's own properties. */
    private static void showCertificate(TlsCertificate tls) {
        System.setProperty("javax.net.ssl.keyStore", tls.file().toString());
        System.setProperty("javax.net.ssl.keyStoreType", "PKCS12");
        System.setProperty("javax.net.ssl.keyStorePassword", tls.password());
    }

    private static void welcome(LaunchSettings settings, List<String> logins, long begun) {
        ConsoleLines.print("");
        ConsoleLines.print("The CRM runs on " + settings.address() + " (ready after "
                + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s; stop it with Ctrl-C)");
        logins.forEach(line -> ConsoleLines.print("  " + line));
    }

    private static void stopped(DataFolderLock lock) {
        try {
            ConsoleLines.print("Stopping.");
            PayaraServer.awaitStopped();
            lock.close();
            ConsoleLines.print("Stopped.");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
