package crm.customer.latefee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Late fees against figures computed by hand. */
class LateFeeSumTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DUE = LocalDate.of(2026, 1, 25);
    private static final BigDecimal RATE = new BigDecimal("0.0005");

    /** Amount, days of grace, days after the due day, and by hand: amount x 0.0005 x (days - grace), half up. */
    @ParameterizedTest
    @CsvSource({
        "1000.00, 0, 0, 0.00",
        "1000.00, 0, 1, 0.50",
        "1000.00, 0, 30, 15.00",
        "1000.00, 5, 5, 0.00",
        "1000.00, 5, 6, 0.50",
        "1000.00, 5, 35, 15.00",
        "38.50, 0, 1, 0.02", // 0.01925
        "38.50, 0, 2, 0.04", // 0.0385
        "38.50, 0, 3, 0.06", // 0.05775
        "38.50, 0, 7, 0.13", // 0.13475
        "38.50, 0, 30, 0.58", // 0.5775
        "38.50, 0, 365, 7.03", // 7.02625
        "10.00, 0, 1, 0.01", // 0.005: half up
        "9.99, 0, 1, 0.00", // 0.004995
        "0.01, 0, 365, 0.00", // 0.001825
        "0.01, 0, 1000, 0.01" // 0.005
    })
    void theFeeIsTheRateOfEveryDayRoundedOnce(BigDecimal amount, int grace, int days, BigDecimal byHand) {
        LateFee fee = new LateFee(1, 1, DUE);

        fee.count(new LateFeeSum(amount, DUE, List.of(), ZONE), DUE.plusDays(days), grace, RATE);

        assertEquals(byHand, fee.open());
    }

    @Test
    void aPartPaymentCountsFromTheDayAfterAndAFailedOneUntilItFailed() {
        // 100.00 due on the 25th; 60.00 paid in the afternoon of the 4th day; that payment fails on the 8th day.
        LateFeeSum sum = new LateFeeSum(
                new BigDecimal("100.00"),
                DUE,
                List.of(new LateFeeSum.Part(
                        new BigDecimal("60.00"),
                        DUE.plusDays(4).atTime(LocalTime.of(15, 0)).atZone(ZONE).toInstant(),
                        DUE.plusDays(4).atTime(LocalTime.of(15, 0)).atZone(ZONE).toInstant(),
                        DUE.plusDays(8).atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant())),
                ZONE);

        // By hand: days 1-4 owe 100, days 5-8 owe 40, days 9-10 owe 100: 4 x 100 + 4 x 40 + 2 x 100 = 760; x 0.0005.
        assertEquals(0, new BigDecimal("0.38").compareTo(sum.between(null, DUE.plusDays(10), 0, RATE)));
    }

    @RepeatedTest(20)
    void howOftenItIsCountedDoesNotMatter() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(200_000), 2);
        int days = 1 + random.nextInt(400);
        int grace = random.nextInt(10);
        LateFeeSum sum = new LateFeeSum(amount, DUE, List.of(), ZONE);
        LateFee once = new LateFee(1, 1, DUE);
        once.count(sum, DUE.plusDays(days), grace, RATE);

        LateFee often = new LateFee(1, 1, DUE);
        BigDecimal charged = new BigDecimal("0.00");
        for (int day = random.nextInt(3); day < days; day += random.nextInt(9)) {
            often.count(sum, DUE.plusDays(day), grace, RATE);
            BigDecimal now = often.open();
            charged = charged.add(now);
            often.charge(now);
        }
        often.count(sum, DUE.plusDays(days), grace, RATE);

        assertEquals(once.open(), charged.add(often.open()), "seed " + seed);
        often.charge(often.open());
        often.count(sum, DUE.plusDays(days), grace, RATE);
        assertEquals(0, often.open().signum(), "run twice, seed " + seed);
    }

    @Test
    void whatWasPaidInTimeButComesInLateBearsNoFeeAndWhatWasChargedIsTooMuch() {
        LateFee fee = new LateFee(1, 1, DUE);
        fee.count(new LateFeeSum(new BigDecimal("1000.00"), DUE, List.of(), ZONE), DUE.plusDays(30), 0, RATE);
        fee.charge(fee.open());
        Instant comesIn =
                DUE.plusDays(30).atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant();
        LateFeeSum.Part inTime = LateFeeSum.Part.of(new BigDecimal("1000.00"), DUE.minusDays(1), comesIn, null, ZONE);

        fee.count(new LateFeeSum(new BigDecimal("1000.00"), DUE, List.of(inTime), ZONE), DUE.plusDays(30), 0, RATE);

        assertEquals(new BigDecimal("15.00"), fee.tooMuch());
        assertEquals(0, fee.open().signum());
    }

    @Test
    void aPartThatWasPaidBeforeCountsItsDaysAnew() {
        // 1000.00; 600.00 paid on the 10th day, told on the 30th: 10 x 0.50 + 20 x 0.20 = 9.00 instead of 15.00.
        LateFee fee = new LateFee(1, 1, DUE);
        fee.count(new LateFeeSum(new BigDecimal("1000.00"), DUE, List.of(), ZONE), DUE.plusDays(30), 0, RATE);
        fee.charge(fee.open());
        Instant comesIn =
                DUE.plusDays(30).atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant();
        LateFeeSum told = new LateFeeSum(
                new BigDecimal("1000.00"),
                DUE,
                List.of(LateFeeSum.Part.of(new BigDecimal("600.00"), DUE.plusDays(10), comesIn, null, ZONE)),
                ZONE);

        fee.count(told, DUE.plusDays(30), 0, RATE);

        assertEquals(new BigDecimal("6.00"), fee.tooMuch());
        fee.takeBack(new BigDecimal("15.00"));
        assertEquals(new BigDecimal("9.00"), fee.open());
        fee.charge(fee.open());
        fee.count(told, DUE.plusDays(31), 0, RATE);
        assertEquals(new BigDecimal("0.20"), fee.open(), "and goes on as ever");
    }

    @Test
    void nobodyIsLateBeforeTheyWereCharged() {
        Instant charged = DUE.plusDays(20).atTime(LocalTime.NOON).atZone(ZONE).toInstant();

        LateFeeSum sum = LateFeeSum.of(new BigDecimal("1000.00"), DUE, charged, List.of(), ZONE);

        assertEquals(DUE.plusDays(20), sum.lateFrom());
        assertEquals(0, new BigDecimal("5.00").compareTo(sum.between(null, DUE.plusDays(30), 0, RATE)));
        assertEquals(
                DUE,
                LateFeeSum.of(new BigDecimal("1.00"), DUE, Instant.EPOCH, List.of(), ZONE)
                        .lateFrom());
    }
}
