package crm.web.shared;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The months that a list offers to choose from. */
public final class Months {

    private Months() {}

    /** The newest first. */
    public static List<YearMonth> until(YearMonth newest, int count) {
        return IntStream.range(0, count).mapToObj(newest::minusMonths).toList();
    }

    /** The same as a filter holds them, 2026-11. */
    public static List<String> wordsUntil(YearMonth newest, int count) {
        return until(newest, count).stream().map(YearMonth::toString).toList();
    }
}
