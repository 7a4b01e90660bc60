package crm.system.intake.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.system.identity.ShippedRole;
import crm.system.intake.UploadService;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a dropped file when the server stops in between, or somebody meddles; nobody watches the folder. */
@InServer
class DropTakingIT {

    private static final String ROWS = "customer id,name\n1,Zhang San\n";

    @Inject
    private Dropping dropping;

    @Inject
    private DropStore drops;

    @Inject
    private DropTaking taking;

    @Inject
    private UploadService uploads;

    private Path place;
    private DropFolder folder;
    private DropSource source;

    @BeforeEach
    void register() throws Exception {
        place = dropping.make();
        folder = dropping.folder();
        DropDetails details = dropping.details("manager");
        details.setActive(false);
        details.setStartsItself(false);
        source = drops.find(dropping.register(details)).orElseThrow();
    }

    @Test
    void aServerStoppedBeforeTheUploadGoesOnWithWhatItClaimed() throws Exception {
        Files.writeString(place.resolve("a.csv"), ROWS);
        DropFile file = seen(folder.look().get(0));
        file.become(DropState.TAKING, null);
        file = drops.keep(file);
        folder.claim(folder.look().get(0), file.getId());
        Files.writeString(place.resolve("a.csv"), "a newer one");

        assertTrue(taking.resume(source, folder));

        DropFile now = drops.file(file.getId()).orElseThrow();
        assertEquals(DropState.WAITING, now.getState());
        assertNotNull(now.getImportId());
        assertEquals(1, dropping.imports());
        assertEquals(1, Dropping.count(place.resolve(DropFolder.DONE)));
        assertEquals("a newer one", Files.readString(place.resolve("a.csv")));
    }

    @Test
    void aServerStoppedAfterTheUploadUploadsNoSecondTime() throws Exception {
        Files.writeString(place.resolve("a.csv"), ROWS);
        DropFile file = seen(folder.look().get(0));
        file.become(DropState.TAKING, null);
        file = drops.keep(file);
        folder.claim(folder.look().get(0), file.getId());
        file.takenAs(ActingAs.role(
                ShippedRole.ACCOUNT_MANAGER,
                () -> uploads.upload(
                        "customer",
                        dropping.name(),
                        "a.csv",
                        new ByteArrayInputStream(ROWS.getBytes(StandardCharsets.UTF_8)))));
        drops.keep(file);

        assertTrue(taking.resume(source, folder));

        assertEquals(DropState.WAITING, drops.file(file.getId()).orElseThrow().getState());
        assertEquals(1, dropping.imports());
        assertFalse(folder.isClaimed(file.getId()));
    }

    @Test
    void aServerStoppedBeforeItClaimedLooksAgain() throws Exception {
        Files.writeString(place.resolve("a.csv"), ROWS);
        DropFile file = seen(folder.look().get(0));
        file.become(DropState.TAKING, null);
        file = drops.keep(file);

        taking.resume(source, folder);

        assertEquals(DropState.SEEN, drops.file(file.getId()).orElseThrow().getState());
        assertTrue(Files.exists(place.resolve("a.csv")));
    }

    @Test
    void aFileThatIsWrittenWhileItIsReadLiesAgainUnderItsNameAndNothingOfItIsKept() throws Exception {
        Path path = place.resolve("a.csv");
        Files.writeString(path, ROWS + "2,Li Si\n".repeat(2_000_000));
        LyingFile lies = folder.look().get(0);
        DropFile file = seen(lies);
        AtomicBoolean taken = new AtomicBoolean();
        AtomicLong written = new AtomicLong();
        CountDownLatch ready = new CountDownLatch(1);
        try (FileChannel open = FileChannel.open(path, StandardOpenOption.APPEND)) {
            // A thread of its own: one of a pool might only come once all is read.
            FutureTask<Void> writing = new FutureTask<>(() -> {
                ready.countDown();
                appendOnceClaimed(file.getId(), open, taken, written);
                return null;
            });
            new Thread(writing, "somebody who goes on writing").start();
            ready.await();
            taking.take(source, folder, lies, file);
            taken.set(true);
            writing.get();
        }

        DropFile now = drops.file(file.getId()).orElseThrow();
        assertEquals(DropState.SEEN, now.getState());
        assertEquals("system.intake.file.changed", now.getReason().key());
        assertNull(now.getImportId());
        assertEquals(0, dropping.imports());
        assertTrue(written.get() > 0, "nothing was written meanwhile");
        assertEquals(lies.bytes() + written.get(), Files.size(path));

        LyingFile longer = folder.look().get(0);
        now.look(longer);
        taking.take(source, folder, longer, now);
        assertEquals(1, dropping.imports(), "once nobody writes it any more it is taken");
    }

    private void appendOnceClaimed(long id, FileChannel open, AtomicBoolean taken, AtomicLong written)
            throws Exception {
        while (!folder.isClaimed(id) && !taken.get()) {
            Thread.onSpinWait();
        }
        while (!taken.get()) {
            written.addAndGet(open.write(ByteBuffer.wrap(new byte[] {'\n'})));
            Thread.sleep(1);
        }
    }

    @Test
    void whatCannotBePutAwayIsToldAndNotReadAgain() throws Exception {
        Files.writeString(place.resolve("a.csv"), ROWS);
        Files.createSymbolicLink(place.resolve(DropFolder.DONE), place.getParent());
        LyingFile lies = folder.look().get(0);
        DropFile file = seen(lies);

        taking.take(source, folder, lies, file);

        assertFalse(taking.resume(source, folder));
        assertFalse(taking.resume(source, folder));
        assertEquals(1, dropping.imports());
    }

    private DropFile seen(LyingFile lies) {
        return drops.keep(new DropFile(source.getId(), lies, Instant.now()));
    }
}
