package crm.ear.bench;

import de.mkammerer.argon2.Argon2Advanced;
import de.mkammerer.argon2.Argon2Factory;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** The password hash the program ships with, and nothing around it: 19 MiB, two passes, one lane. */
final class BareHash {

    private static final int HASHES = 21;
    private static final int HASH_KIB = 19_456;
    private static final int HASH_PASSES = 2;
    private static final int SECONDS = 5;

    private static final Argon2Advanced ARGON2 = Argon2Factory.createAdvanced(Argon2Factory.Argon2Types.ARGON2id);

    private BareHash() {}

    /** Of single hashes on one core. */
    static double medianMillis() {
        double[] millis = new double[HASHES];
        for (int i = 0; i < HASHES; i++) {
            long begun = System.nanoTime();
            hash();
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        return millis[HASHES / 2];
    }

    /** With so many threads at once. */
    static double perSecond(int threads) throws InterruptedException {
        AtomicInteger made = new AtomicInteger();
        long begun = System.nanoTime();
        long end = begun + SECONDS * 1_000_000_000L;
        Thread[] all = new Thread[threads];
        for (int i = 0; i < threads; i++) {
            all[i] = new Thread(() -> {
                while (System.nanoTime() < end) {
                    hash();
                    made.incrementAndGet();
                }
            });
            all[i].start();
        }
        for (Thread thread : all) {
            thread.join();
        }
        return made.get() / ((System.nanoTime() - begun) / 1e9);
    }

    private static void hash() {
        ARGON2.hash(HASH_PASSES, HASH_KIB, 1, "Demo-2026!".toCharArray());
    }
}
