package crm.web.shared.chart;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Upright bars over a common ground, ready to be drawn; the last one or the highest is not singled out by colour alone. */
public final class BarChart implements Serializable {

    /** Drawing units; the picture scales to the width of its card. */
    static final double WIDTH = 640;

    static final double HEIGHT = 220;
    private static final double GROUND = 190;
    private static final double TOP = 22;

    /** Share of a bar's place that the bar itself takes. */
    private static final double FILL = 0.62;

    /**
     * A bar.
     *
     * @param x left edge
     * @param y upper edge
     * @param middle where its words are centred
     */
    public record Bar(double x, double y, double width, double height, double middle, Point point)
            implements Serializable {}

    private final List<Bar> bars = new ArrayList<>();

    private BarChart() {}

    /** A chart of these figures, in their order; none gives an empty chart. */
    public static BarChart of(List<Point> points) {
        BarChart chart = new BarChart();
        double most = points.stream().mapToDouble(Point::value).max().orElse(0);
        double place = WIDTH / Math.max(1, points.size());
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double height = most <= 0 ? 0 : Math.max(0, point.value()) / most * (GROUND - TOP);
            double middle = place * i + place / 2;
            chart.bars.add(new Bar(
                    rounded(middle - place * FILL / 2),
                    rounded(GROUND - height),
                    rounded(place * FILL),
                    rounded(height),
                    rounded(middle),
                    point));
        }
        return chart;
    }

    public List<Bar> getBars() {
        return List.copyOf(bars);
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
