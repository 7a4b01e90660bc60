package crm.web.shared.chart;

import java.io.Serializable;

/**
 * A figure of a chart.
 *
 * @param label below the bar, short
 * @param value 0 or more
 * @param words the figure as it is read, with its unit
 * @param page where a click leads, below the context; null for nowhere
 */
public record Point(String label, double value, String words, String page) implements Serializable {

    public Point(String label, double value, String words) {
        this(label, value, words, null);
    }
}
