package crm.ear.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Payara Micro inside this process, run from its unpacked jars. */
final class PayaraServer {

    private static final String HOOK = "Payara Micro Shutdown Hook";

    private PayaraServer() {}

    /** Boots the server and deploys the application; whether that went well is told by the login page alone. */
    static void boot(Bundle bundle, ServerFolder folder, LaunchSettings settings) throws IOException {
        Path jar = bundle.server().resolve("launch-micro.jar");
        System.setProperty("fish.payara.micro.BootJar", jar.toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", bundle.server().toString());
        // What libraries print past the log goes to a file of its own.
        PrintStream output = new PrintStream(
                Files.newOutputStream(folder.logs().resolve("output.log")), true, StandardCharsets.UTF_8);
        System.setOut(output);
        System.setErr(output);
        try {
            // Creating it from arguments also boots it and deploys.
            Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                    .getMethod("create", String[].class)
                    .invoke(null, (Object) arguments(bundle, folder, settings));
        } catch (ReflectiveOperationException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            cause.printStackTrace(output);
            throw new StartRefused(
                    StartRefused.Reason.DEPLOYMENT, "The server did not start: " + cause.getMessage() + ".", cause);
        }
    }

    private static String[] arguments(Bundle bundle, ServerFolder folder, LaunchSettings settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--rootdir",
                folder.folder().toString(),
                "--port",
                Integer.toString(settings.port()),
                "--disablephonehome",
                "--contextroot",
                "crm",
                "--deploy",
                bundle.application().toString()));
        settings.cluster()
                .ifPresentOrElse(
                        nodes -> arguments.addAll(List.of("--clustermode", nodes)),
                        // Without this, the data grid joins whatever other server it finds in the network.
                        () -> arguments.add("--nohazelcast"));
        return arguments.toArray(String[]::new);
    }

    /** Waits until the server's own shutdown hook is through; only for use in another shutdown hook. */
    static void awaitStopped() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(HOOK)) {
                thread.join();
            }
        }
    }
}
