package crm.web.customer.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.customer.usage.CustomerUsage;
import crm.customer.usage.UsageFigures;
import crm.customer.usage.UsageKind;
import crm.customer.usage.UsageLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsageViewTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    private final UsageView view = new UsageView(
            new CustomerUsage(
                    NOVEMBER,
                    List.of(
                            line(1, 11, LocalDate.of(2026, 9, 1), "1.234"),
                            line(2, 12, LocalDate.of(2026, 9, 1), "2"),
                            line(3, 11, LocalDate.of(2025, 11, 1), "9")),
                    List.of()),
            (month, subscription, before, most) -> List.of());

    @Test
    void theChartIsTheLastYearWithItsGaps() {
        view.setMeasure(UsageMeasure.DATA);

        var bars = view.getChart().getBars();

        assertEquals(12, bars.size());
        assertEquals("25-12", bars.get(0).point().label());
        assertEquals("26-11", bars.get(11).point().label());
        assertEquals(
                List.of("0", "0", "0", "0", "0", "0", "0", "0", "0", "3.2", "0", "0"),
                bars.stream().map(bar -> bar.point().words()).toList());
    }

    @Test
    void monthsAreAddedUpOfTheSubscriptionThatIsChosen() {
        assertEquals(new BigDecimal("3.234"), view.getMonths().get(0).figures().data());

        view.setSubscription(12L);

        assertEquals(1, view.getMonths().size());
        assertEquals(new BigDecimal("2.000"), view.getMonths().get(0).figures().data());
    }

    private static UsageLine line(long id, long subscription, LocalDate month, String data) {
        return new UsageLine(
                id,
                subscription,
                "P",
                null,
                month,
                new UsageFigures(kind -> kind == UsageKind.DATA_BUSY ? new BigDecimal(data) : null));
    }
}
