package crm.web.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** How dates, money and numbers look on every screen; pages call these as {@code crm:money(...)}. */
public final class Formats {

    /** Screens speak the branch's time, wherever the reader's browser is. */
    private static final ZoneId BRANCH_ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.US);

    private Formats() {}

    /** A date as 2026-11-23; nothing for null. */
    public static String date(TemporalAccessor date) {
        if (date == null) {
            return "";
        }
        return date instanceof Instant instant
                ? LocalDate.ofInstant(instant, BRANCH_ZONE).toString()
                : LocalDate.from(date).toString();
    }

    /** A month, given by any of its days, as 2026-11; nothing for null. */
    public static String month(LocalDate day) {
        return day == null ? "" : YearMonth.from(day).toString();
    }

    /** A moment as 2026-11-23 09:14 in the branch's time; nothing for null. */
    public static String moment(TemporalAccessor moment) {
        if (moment == null) {
            return "";
        }
        return MOMENT.format(
                moment instanceof Instant instant
                        ? LocalDateTime.ofInstant(instant, BRANCH_ZONE)
                        : LocalDateTime.from(moment));
    }

    /** An amount in CNY as 12,480.50, with a true minus sign; nothing for null. */
    public static String money(BigDecimal amount) {
        return amount == null ? "" : grouped("#,##0.00", amount.setScale(2, RoundingMode.HALF_UP));
    }

    /** A count as 100,000; nothing for null. */
    public static String number(Number number) {
        return number == null ? "" : grouped("#,##0.###", number);
    }

    /** The first sign of a name, for the round badge beside it. */
    public static String initial(String name) {
        return name == null || name.isBlank()
                ? "?"
                : name.strip().substring(0, name.strip().offsetByCodePoints(0, 1));
    }

    private static String grouped(String pattern, Number number) {
        DecimalFormat format = new DecimalFormat(pattern, SYMBOLS);
        format.setNegativePrefix("\u2212");
        return format.format(number);
    }
}
