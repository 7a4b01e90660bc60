package crm.system.intake.pgp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the program that most partners use, where it is installed. */
class GnupgTest {

    private static final byte[] ROWS = "号码,金额\n1,2.50\n".repeat(2_000).getBytes(StandardCharsets.UTF_8);

    /** Short, because the agent's socket lies in it. */
    @TempDir
    private Path home;

    @BeforeEach
    void find() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/gpg")), "gpg is not installed");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    }

    @AfterEach
    void stopTheAgent() throws Exception {
        if (Files.isExecutable(Path.of("/usr/bin/gpgconf"))) {
            new ProcessBuilder("/usr/bin/gpgconf", "--homedir", home.toString(), "--kill", "all")
                    .start()
                    .waitFor();
        }
    }

    @Test
    void whatItEncryptsAndSignsIsOpenedAndItReadsOurKeys() throws Exception {
        KeyText ours = Keys.make("Our branch", Instant.now().minusSeconds(60));
        Path key = Files.writeString(home.resolve("ours.asc"), ours.publicPart());
        Path rows = Files.write(home.resolve("rows.csv"), ROWS);
        gpg("--import", key.toString());
        gpg("--passphrase", "", "--quick-generate-key", "partner", "rsa2048", "sign", "never");
        Path exported = home.resolve("partner.asc");
        gpg("--armor", "--output", exported.toString(), "--export", "partner");
        Path letter = home.resolve("rows.csv.gpg");
        gpg(
                "--trust-model",
                "always",
                "--recipient",
                ours.fingerprint(),
                "--local-user",
                "partner",
                "--output",
                letter.toString(),
                "--sign",
                "--encrypt",
                rows.toString());

        KeyText partner = Keys.read(Files.readString(exported), Instant.now());
        PgpOpening opening = Letters.opening(Instant.now(), ours, partner);

        assertArrayEquals(
                ROWS,
                opening.open("rows.csv.gpg", new ByteArrayInputStream(Files.readAllBytes(letter)), 0L)
                        .readAllBytes());
        assertEquals(40, partner.fingerprint().length());
    }

    private void gpg(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "/usr/bin/gpg",
                "--batch",
                "--yes",
                "--quiet",
                "--pinentry-mode",
                "loopback",
                "--homedir",
                home.toString()));
        command.addAll(List.of(words));
        Process program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said.txt").toFile())
                .start();
        assumeTrue(program.waitFor(60, TimeUnit.SECONDS), "gpg does not answer");
        assertEquals(0, program.exitValue(), () -> String.join(" ", command) + read(home.resolve("said.txt")));
    }

    private static String read(Path file) {
        try {
            return "\n" + Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }
}
