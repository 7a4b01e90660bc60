package crm.customer.churn.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.churn.ChurnStanding;
import crm.customer.profile.CustomerClass;
import crm.customer.rival.Rival;
import crm.customer.subscription.BusinessType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChurnStatisticsTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final YearMonth LAST = YearMonth.of(2026, 12);

    @Test
    void everyDimensionAddsUpToTheSameTotalInEveryFigure() {
        Random random = new Random(7);
        List<ChurnCell> cells =
                Stream.generate(() -> anyCell(random)).limit(2_000).toList();

        ChurnStatistics statistics = ChurnStatistics.of(cells, FIRST, LAST);

        assertEquals(
                cells.stream().mapToLong(ChurnCell::records).sum(),
                statistics.getTotal().left());
        for (ChurnDimension dimension : ChurnDimension.values()) {
            ChurnFigures sum = statistics.along(dimension).stream()
                    .map(ChurnLine::figures)
                    .reduce(ChurnFigures.NONE, ChurnFigures::plus);
            assertEquals(statistics.getTotal(), sum, dimension::name);
        }
    }

    @Test
    void whatARecordDoesNotTellIsALineOfItsOwn() {
        ChurnCell untold = new ChurnCell(
                FIRST.atDay(1),
                1,
                1,
                CustomerClass.INDIVIDUAL,
                null,
                null,
                BusinessType.MOBILE,
                ChurnStanding.NO_PLAN,
                3);

        ChurnStatistics statistics = ChurnStatistics.of(List.of(untold), FIRST, LAST);

        assertTrue(statistics.along(ChurnDimension.RIVAL).get(0).isUnknown());
        assertEquals(
                3, statistics.along(ChurnDimension.SEGMENT).get(0).figures().left());
    }

    @Test
    void aMonthInWhichNobodyLeftHasItsLine() {
        ChurnStatistics statistics = ChurnStatistics.of(List.of(), FIRST, LAST);

        assertEquals(12, statistics.along(ChurnDimension.MONTH).size());
        assertEquals("2026-01", statistics.along(ChurnDimension.MONTH).get(0).key());
        assertEquals(List.of(), statistics.along(ChurnDimension.REASON));
    }

    private static ChurnCell anyCell(Random random) {
        return new ChurnCell(
                LocalDate.of(2026, 1 + random.nextInt(12), 1),
                1 + random.nextInt(7),
                1 + random.nextInt(9),
                any(CustomerClass.values(), random),
                random.nextBoolean() ? null : "S" + random.nextInt(3),
                random.nextBoolean() ? null : any(Rival.values(), random),
                any(BusinessType.values(), random),
                any(ChurnStanding.values(), random),
                1 + random.nextInt(50));
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
