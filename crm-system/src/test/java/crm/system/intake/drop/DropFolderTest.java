package crm.system.intake.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.intake.file.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropFolderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path root;

    private Path billing;

    @BeforeEach
    void makeFolder() throws IOException {
        billing = Files.createDirectory(root.resolve("billing"));
    }

    @Test
    void noNameLeadsOutOfTheRoot() throws IOException {
        Files.createDirectory(billing.resolve("deep"));

        for (String name : List.of("..", ".", "", "billing/deep", "../" + root.getFileName(), "/etc", "nowhere")) {
            assertTrue(DropFolder.below(root, name).isEmpty(), name);
        }
        assertTrue(DropFolder.below(root, "billing").isPresent());
    }

    @Test
    void aLinkIsNoFolderAndNoFile(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.csv"), "a\n1\n");
        Files.createSymbolicLink(root.resolve("link"), elsewhere);
        Files.createSymbolicLink(billing.resolve("secret.csv"), secret);

        assertTrue(DropFolder.below(root, "link").isEmpty());
        assertEquals(List.of(), folder().look());
        assertThrows(IOException.class, () -> folder().open(new LyingFile(Path.of("secret.csv"), 4, Instant.EPOCH))
                .close());
    }

    @Test
    void filesStillBeingNamedAndFoldersAreLeftOut() throws IOException {
        Files.writeString(billing.resolve("b.csv"), "b");
        Files.writeString(billing.resolve("a.csv"), "aa");
        Files.writeString(billing.resolve(".hidden"), "x");
        Files.writeString(billing.resolve("c.csv.part"), "x");
        Files.createDirectory(billing.resolve("done"));

        assertEquals(
                List.of("a.csv", "b.csv"),
                folder().look().stream().map(LyingFile::name).sorted().toList());
        assertEquals(3, folder().look().stream().mapToLong(LyingFile::bytes).sum());
    }

    @Test
    void aFileThatIsWrittenWhileItIsReadIsTold() throws IOException {
        Path file = Files.writeString(billing.resolve("a.csv"), "first");
        LyingFile lies = folder().look().get(0);

        try (InputStream content = folder().open(lies)) {
            content.read();
            Files.writeString(file, "other");
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

            UnreadableFile told = assertThrows(UnreadableFile.class, content::readAllBytes);
            assertEquals("system.intake.file.changed", told.key());
        }
    }

    @Test
    void aFileThatStaysAsItIsIsReadToItsEnd() throws IOException {
        Files.writeString(billing.resolve("a.csv"), "first");
        LyingFile lies = folder().look().get(0);

        try (InputStream content = folder().open(lies)) {
            assertEquals("first", new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatIsPutAwayNeverReplacesWhatLiesThere() throws IOException {
        for (String content : List.of("one", "two")) {
            Files.writeString(billing.resolve("a.csv"), content);
            Instant now =
                    content.equals("one") ? CLOCK.instant() : CLOCK.instant().plusSeconds(1);
            long id = 7;
            assertTrue(folder().claim(folder().look().get(0), id));
            folder().putAway(id, "a.csv", DropFolder.DONE, Clock.fixed(now, ZoneOffset.UTC));
        }

        try (Stream<Path> done = Files.list(billing.resolve(DropFolder.DONE))) {
            Set<String> names = done.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertEquals(Set.of("20261123-020000-000-7-a.csv", "20261123-020001-000-7-a.csv"), names);
        }
        assertFalse(Files.exists(billing.resolve("a.csv")));
    }

    @Test
    void aNewerFileOfTheSameNameIsNeverClaimedUnread() throws IOException {
        Files.writeString(billing.resolve("a.csv"), "first");
        LyingFile seen = folder().look().get(0);
        Files.writeString(billing.resolve("a.csv"), "second one");

        assertFalse(folder().claim(seen, 7));
        assertEquals("second one", Files.readString(billing.resolve("a.csv")));

        assertTrue(folder().claim(folder().look().get(0), 8));
        Files.writeString(billing.resolve("a.csv"), "third");
        assertEquals(10, folder().claimed(8).orElseThrow().bytes());
        folder().putAway(8, "a.csv", DropFolder.DONE, CLOCK);

        assertEquals("third", Files.readString(billing.resolve("a.csv")));
        assertEquals(List.of(), folder().claims());
    }

    @Test
    void whatAStoppedServerClaimedCanBeGivenBack() throws IOException {
        Files.writeString(billing.resolve("a.csv"), "first");
        folder().claim(folder().look().get(0), 9);

        assertEquals(List.of(9L), folder().claims());
        assertEquals(List.of(), folder().look());
        assertTrue(folder().giveBack(9, Path.of("a.csv")));
        assertEquals(1, folder().look().size());
    }

    @Test
    void aClaimIsNotGivenBackOverANewerFile() throws IOException {
        Files.writeString(billing.resolve("a.csv"), "first");
        folder().claim(folder().look().get(0), 9);
        Files.writeString(billing.resolve("a.csv"), "second");

        assertFalse(folder().giveBack(9, Path.of("a.csv")));
        assertEquals("second", Files.readString(billing.resolve("a.csv")));
    }

    @Test
    void aFileThatIsGoneIsNotClaimed() throws IOException {
        Path file = Files.writeString(billing.resolve("a.csv"), "first");
        LyingFile seen = folder().look().get(0);
        Files.delete(file);

        assertFalse(folder().claim(seen, 9));
        assertFalse(folder().isClaimed(9));
    }

    @Test
    void aFileWithASecondNameIsRefused() throws IOException {
        Path file = Files.writeString(billing.resolve("a.csv"), "first");
        Files.createLink(root.resolve("other-name"), file);
        LyingFile seen = folder().look().get(0);

        UnreadableFile refused = assertThrows(UnreadableFile.class, () -> folder().claim(seen, 9));
        assertEquals("system.intake.file.linked", refused.key());
    }

    @Test
    void aLinkInThePlaceOfTheDoneFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(billing.resolve("a.csv"), "first");
        folder().claim(folder().look().get(0), 9);
        Files.createSymbolicLink(billing.resolve(DropFolder.DONE), elsewhere);

        assertThrows(IOException.class, () -> folder().putAway(9, "a.csv", DropFolder.DONE, CLOCK));
        assertTrue(folder().isClaimed(9));
        assertEquals(0, elsewhere.toFile().list().length);
    }

    @Test
    void aLongNameOfManyBytesCanStillBePutAway() throws IOException {
        String name = "账".repeat(80) + ".csv";
        Files.writeString(billing.resolve(name), "first");
        folder().claim(folder().look().get(0), 9);

        folder().putAway(9, name, DropFolder.DONE, CLOCK);

        String kept = billing.resolve(DropFolder.DONE).toFile().list()[0];
        assertTrue(kept.startsWith("20261123-020000-000-9-账") && kept.endsWith(".csv"), kept);
    }

    @Test
    void whatWasNotWrittenForLongestComesFirst() throws IOException {
        Path a = Files.writeString(billing.resolve("a.csv"), "a");
        Files.writeString(billing.resolve("b.csv"), "b");
        Files.setLastModifiedTime(a, FileTime.from(Instant.now().plusSeconds(60)));

        assertEquals("b.csv", folder().look().get(0).name());
    }

    private DropFolder folder() throws IOException {
        return DropFolder.below(root, "billing").orElseThrow();
    }
}
