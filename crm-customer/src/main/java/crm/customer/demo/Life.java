package crm.customer.demo;

import crm.customer.profile.CustomerStatus;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.SplittableRandom;

/**
 * The course of an account.
 *
 * @param opened in UTC, like all moments in the database
 * @param changed the last change, in UTC; the opening at the earliest
 * @param closedOn null while it is not closed
 */
record Life(CustomerStatus status, LocalDate since, LocalDateTime opened, LocalDateTime changed, LocalDate closedOn) {

    private static final Weighted<CustomerStatus> STATUS = new Weighted<CustomerStatus>()
            .with(880, CustomerStatus.ACTIVE)
            .with(32, CustomerStatus.SUSPENDED)
            .with(8, CustomerStatus.CLOSING)
            .with(40, CustomerStatus.CLOSED)
            .with(10, CustomerStatus.IN_REVIEW)
            .with(30, CustomerStatus.TO_BE_COMPLETED);

    /** Ten years. */
    private static final int LONGEST_DAYS = 3_650;

    /** Reviews take a few days. */
    private static final int LONGEST_REVIEW_DAYS = 4;

    static CustomerStatus status(SplittableRandom random) {
        return STATUS.draw(random);
    }

    /**
     * Draws a life.
     *
     * @param earliest the holder's eighteenth birthday; null for an enterprise
     * @param now in UTC
     */
    static Life draw(CustomerStatus status, LocalDate earliest, LocalDateTime now, SplittableRandom random) {
        LocalDate today = now.toLocalDate();
        int days = status == CustomerStatus.IN_REVIEW ? LONGEST_REVIEW_DAYS : LONGEST_DAYS;
        LocalDate since = today.minusDays(random.nextInt(days) + 1L);
        if (earliest != null && since.isBefore(earliest)) {
            since = earliest.isBefore(today) ? earliest : today.minusDays(1);
        }
        LocalDateTime opened = duringHours(since, random);
        LocalDate closed = status == CustomerStatus.CLOSED ? between(since, today, random) : null;
        LocalDateTime changed =
                closed != null ? duringHours(closed, random) : duringHours(between(since, today, random), random);
        return new Life(status, since, opened, changed.isBefore(opened) ? opened : changed, closed);
    }

    /** A day after the first and before the last, or the first if there is none between. */
    static LocalDate between(LocalDate first, LocalDate last, SplittableRandom random) {
        long days = last.toEpochDay() - first.toEpochDay();
        return days < 2 ? first : first.plusDays(1 + random.nextLong(days - 1));
    }

    /** Between nine and six in Shanghai. */
    static LocalDateTime duringHours(LocalDate day, SplittableRandom random) {
        return day.atTime(1 + random.nextInt(9), random.nextInt(60), random.nextInt(60));
    }
}
