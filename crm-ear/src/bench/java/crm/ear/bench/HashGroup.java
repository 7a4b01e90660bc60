package crm.ear.bench;

import de.mkammerer.argon2.Argon2Advanced;
import de.mkammerer.argon2.Argon2Factory;
import java.util.Arrays;

/** One bare password hash, one core. */
final class HashGroup implements Group {

    private static final int HASHES = 21;

    /** The cost the program ships with: 19 MiB, two passes, one lane. */
    private static final int HASH_KIB = 19_456;

    private static final int HASH_PASSES = 2;

    @Override
    public String name() {
        return "hash";
    }

    @Override
    public void measure(Workplace place, Figures figures) {
        figures.put("hash_ms", medianMillis());
    }

    private static double medianMillis() {
        Argon2Advanced argon2 = Argon2Factory.createAdvanced(Argon2Factory.Argon2Types.ARGON2id);
        double[] millis = new double[HASHES];
        for (int i = 0; i < HASHES; i++) {
            long begun = System.nanoTime();
            argon2.hash(HASH_PASSES, HASH_KIB, 1, "Demo-2026!".toCharArray());
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        return millis[HASHES / 2];
    }
}
