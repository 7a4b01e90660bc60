package crm.system.intake.journal;

import java.util.Arrays;

/**
 * What a dry run has gone past, as 64 bits of each key, so that a large file needs little room: among ten million keys
 * two alike are met once in a hundred thousand files.
 */
final class TriedKeys {

    /** 64 MB; beyond it, what is new is not remembered, and the dry run may promise a row that the run rejects. */
    private static final int MOST_PLACES = 1 << 23;

    private long[] places = new long[1 << 10];
    private int size;

    boolean has(String key) {
        return places[place(places, print(key))] != 0;
    }

    void add(String key) {
        if (size >= places.length / 4 * 3 && !grow()) {
            return;
        }
        long print = print(key);
        int place = place(places, print);
        if (places[place] == 0) {
            places[place] = print;
            size++;
        }
    }

    private boolean grow() {
        if (places.length >= MOST_PLACES) {
            return false;
        }
        long[] larger = new long[places.length * 2];
        Arrays.stream(places).filter(print -> print != 0).forEach(print -> larger[place(larger, print)] = print);
        places = larger;
        return true;
    }

    /** Where it is, or the free place where it belongs. */
    private static int place(long[] places, long print) {
        int place = (int) print & (places.length - 1);
        while (places[place] != 0 && places[place] != print) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    /** FNV-1a, 64 bits, stirred once more; never 0, which marks a free place. */
    private static long print(String key) {
        long print = 0xcbf29ce484222325L;
        for (int at = 0; at < key.length(); at++) {
            print = (print ^ key.charAt(at)) * 0x100000001b3L;
        }
        print = (print ^ (print >>> 31)) * 0x9e3779b97f4a7c15L;
        print ^= print >>> 29;
        return print == 0 ? 1 : print;
    }
}
