package crm.ear.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {

    @TempDir
    private Path home;

    @Test
    void theSampleLoginsAreReadFromTheApplication() throws Exception {
        Bundle bundle = new Bundle(home);
        Files.createDirectories(bundle.libraries());
        try (OutputStream file = Files.newOutputStream(bundle.libraries().resolve("crm-system-1.jar"));
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new JarEntry("crm/system/demo/logins.properties"));
            jar.write("# Password: x\n\nleader = staff: 王\n".getBytes(StandardCharsets.UTF_8));
        }

        assertEquals(List.of("Password: x", "leader = staff: 王"), bundle.sampleLogins());
    }

    @Test
    void anApplicationWithoutSampleDataHasNoLogins() throws Exception {
        assertEquals(List.of(), new Bundle(home).sampleLogins());
    }
}
