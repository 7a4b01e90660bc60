package crm.customer.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws things in proportion to their weights. */
final class Weighted<T> {

    private final List<T> things = new ArrayList<>();
    private int[] upTo = {};

    Weighted<T> with(int weight, T thing) {
        int[] longer = java.util.Arrays.copyOf(upTo, upTo.length + 1);
        longer[upTo.length] = total() + weight;
        upTo = longer;
        things.add(thing);
        return this;
    }

    T draw(SplittableRandom random) {
        int at = random.nextInt(total());
        int i = 0;
        while (upTo[i] <= at) {
            i++;
        }
        return things.get(i);
    }

    boolean isEmpty() {
        return total() == 0;
    }

    private int total() {
        return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
    }
}
