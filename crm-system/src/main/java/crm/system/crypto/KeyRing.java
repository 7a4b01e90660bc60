package crm.system.crypto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/** The process-wide keys, read again when the file was changed by a rotation, here or on another node. */
final class KeyRing {

    private static final long LOOK_EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final KeyFile file;
    private volatile Seen seen;
    private volatile long lookedAt;

    KeyRing(KeyFile file) {
        this.file = file;
        read();
    }

    /** The ring over the configured file. @throws KeysRefused when the keys cannot be used */
    static KeyRing instance() {
        return Holder.INSTANCE;
    }

    KeyFile file() {
        return file;
    }

    /** The keys, at most a second old. */
    Keys keys() {
        if (System.nanoTime() - lookedAt > LOOK_EVERY_NANOS) {
            look();
        }
        return seen.keys();
    }

    /** Reads the file again if it was changed. */
    synchronized void look() {
        lookedAt = System.nanoTime();
        try {
            if (!Files.getLastModifiedTime(file.path()).equals(seen.at())) {
                read();
            }
        } catch (IOException gone) {
            // the keys in memory go on; the next start tells
        }
    }

    final synchronized void read() {
        Keys keys = file.open();
        lookedAt = System.nanoTime();
        try {
            seen = new Seen(keys, Files.getLastModifiedTime(file.path()));
        } catch (IOException gone) {
            seen = new Seen(keys, FileTime.fromMillis(0));
        }
    }

    private record Seen(Keys keys, FileTime at) {}

    private static final class Holder {
        private static final KeyRing INSTANCE = new KeyRing(KeyFile.configured());
    }
}
