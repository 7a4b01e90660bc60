package crm.web.shared.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarChartTest {

    @Test
    void aBarIsAsHighAsItsShareOfTheHighest() {
        BarChart chart = BarChart.of(List.of(new Point("1", 50, "50"), new Point("2", 100, "100")));

        assertEquals(chart.getBars().get(1).height() / 2, chart.getBars().get(0).height());
    }

    @Test
    void allBarsStandOnOneGround() {
        BarChart chart = BarChart.of(List.of(new Point("1", 0, "0"), new Point("2", 7, "7")));

        List<Double> feet =
                chart.getBars().stream().map(bar -> bar.y() + bar.height()).toList();

        assertEquals(feet.get(0), feet.get(1));
    }

    @Test
    void noFiguresGiveAnEmptyChart() {
        assertTrue(BarChart.of(List.of()).isEmpty());
    }
}
