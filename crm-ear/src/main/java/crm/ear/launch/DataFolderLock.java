package crm.ear.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one process at a time work in a data folder; the system takes the lock back however the process ends. */
final class DataFolderLock implements AutoCloseable {

    private final FileChannel channel;

    private DataFolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock. @throws StartRefused when another process holds it, or the folder cannot be written */
    static DataFolderLock take(Path data) {
        Path file = data.resolve("crm.lock");
        try {
            Files.createDirectories(data);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            // The byte locked lies behind the process id, which must stay readable on systems with mandatory locks.
            if (channel.tryLock(1 << 20, 1, false) == null) {
                String holder = Files.readString(file).strip();
                channel.close();
                throw running(data, holder);
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataFolderLock(channel);
        } catch (OverlappingFileLockException sameProcess) {
            throw running(data, Long.toString(ProcessHandle.current().pid()));
        } catch (IOException broken) {
            throw new StartRefused(
                    StartRefused.Reason.SETTINGS,
                    "The data folder " + data + " cannot be written: " + broken.getMessage() + ".",
                    broken);
        }
    }

    private static StartRefused running(Path data, String process) {
        return new StartRefused(
                StartRefused.Reason.ALREADY_RUNNING,
                "The system already runs on " + data + " (process " + process
                        + "). Stop that one first, or choose another folder with -Dcrm.data=.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
