package crm.ear.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Calls what the application offers without its server, from its own jars, so that the bundle carries them once. */
final class ApplicationClasses {

    private final ClassLoader loader;

    ApplicationClasses(Path libraries) throws IOException {
        List<URL> jars = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(libraries, "*.jar")) {
            for (Path jar : files) {
                jars.add(jar.toUri().toURL());
            }
        }
        loader = new URLClassLoader(jars.toArray(URL[]::new), getClass().getClassLoader());
    }

    /** Why the keys cannot be used, in one sentence; null when they can. */
    String keysRefused() {
        return (String) call("crm.system.crypto.KeyCheck", "refusal");
    }

    /** Checks the audit trail and prints what was found. @return the exit code */
    int verifyAudit(DatabaseAddress database, PrintStream out) {
        return (int) call(
                "crm.system.proof.AuditCommand", "verify", database.url(), database.user(), database.password(), out);
    }

    /** Prints an archive of the audit trail. */
    void printArchive(Path archive, PrintStream out) {
        call("crm.system.proof.AuditCommand", "print", archive, out);
    }

    private Object call(String type, String method, Object... values) {
        Class<?>[] types = new Class<?>[values.length];
        for (int i = 0; i < values.length; i++) {
            types[i] = values[i] instanceof Path ? Path.class : values[i].getClass();
        }
        try {
            return loader.loadClass(type).getMethod(method, types).invoke(null, values);
        } catch (InvocationTargetException thrown) {
            throw new StartRefused(
                    StartRefused.Reason.SETTINGS, "This could not be done: " + thrown.getCause() + ".", thrown);
        } catch (ReflectiveOperationException other) {
            throw new StartRefused(
                    StartRefused.Reason.DEPLOYMENT, "The application in this bundle is another one: " + other, other);
        }
    }
}
