package crm.customer.usage.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of single usage that is right by itself.
 *
 * @param draft by which its subscription is found
 * @param startedAt in UTC
 * @param otherParty masked; empty when there is none
 */
record SingleUsage(
        UsageDraft draft,
        LocalDateTime startedAt,
        String kind,
        String otherParty,
        int seconds,
        BigDecimal megabytes,
        BigDecimal charge) {

    /**
     * What there is one record of. The other party alone does not tell two apart: short numbers all look the same when
     * they are masked, and some switches write no seconds into the time.
     */
    String key(long subscriptionId) {
        return key(subscriptionId, startedAt, kind, otherParty, seconds, megabytes, charge);
    }

    static String key(
            long subscriptionId,
            LocalDateTime startedAt,
            String kind,
            String otherParty,
            int seconds,
            BigDecimal megabytes,
            BigDecimal charge) {
        return Stream.of(subscriptionId, startedAt, kind, otherParty, seconds, plain(megabytes), plain(charge))
                .map(String::valueOf)
                .collect(Collectors.joining("/"));
    }

    /** The table fills zeros up behind the point, a file need not. */
    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
