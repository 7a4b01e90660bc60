package crm.system.identity.password;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets as many hashes be computed at once as there are cores; the rest wait their turn in the order they came. More at
 * once would only make each slower and take 19 MiB more. When the queue is full the caller is told at once.
 */
final class HashTurns {

    private final Semaphore cores;

    HashTurns(int cores) {
        this.cores = new Semaphore(cores, true);
    }

    /** @throws TooBusyToHash when as many wait as may */
    <T> T take(long longestQueue, Supplier<T> hashing) {
        if (!cores.tryAcquire()) {
            if (cores.getQueueLength() >= longestQueue) {
                throw new TooBusyToHash();
            }
            cores.acquireUninterruptibly();
        }
        try {
            return hashing.get();
        } finally {
            cores.release();
        }
    }
}
