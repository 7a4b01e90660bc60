package crm.customer.usage.demo;

import crm.customer.usage.UsageKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How people use a mobile card: means of a month for each kind but the fees, which the product tells. They are the three
 * profiles that the segmentation is expected to find.
 */
enum UsageProfile {
    INTERNET_INTENSIVE(600, 50, 31, 3, 45, 25, 2, 120, 60, 0, 9.6, 1.1, 0.9, 81, 0),
    TALKATIVE(1100, 189, 65, 6, 120, 51, 18, 50, 30, 0, 45.2, 18.9, 5.2, 15, 0),
    LOCAL(258, 101, 42, 4, 84, 38, 2, 40, 20, 0, 22.1, 15.3, 7.8, 45, 0);

    @SuppressWarnings("ImmutableEnumChecker") // filled once here, and never handed out
    private final Map<UsageKind, Double> means = new EnumMap<>(UsageKind.class);

    /** @param means in the order of the kinds */
    UsageProfile(double... means) {
        int place = 0;
        for (UsageKind kind : UsageKind.values()) {
            this.means.put(kind, means[place++]);
        }
    }

    double mean(UsageKind kind) {
        return means.get(kind);
    }

    static UsageProfile draw(SplittableRandom random) {
        int percent = random.nextInt(100);
        return percent < 35 ? INTERNET_INTENSIVE : percent < 65 ? TALKATIVE : LOCAL;
    }
}
