package crm.customer.usage.intake;

import crm.customer.names.NameSound;
import crm.customer.names.PhoneNumber;
import crm.customer.usage.UsageKind;
import crm.system.intake.Problems;
import crm.system.intake.mapping.FieldValues;
import crm.system.notice.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What must hold of one row by itself. */
final class UsageRowCheck {

    static final String AREA = "customer.usage.import.";

    /** Older figures are of no use to anybody, and rather a slip. */
    private static final int OLDEST_YEARS = 10;

    private static final int MOST_SPELLINGS = 1_000;

    private static final Pattern BLANKS = Pattern.compile("\\s");

    private final LocalDate thisMonth;
    private final ZoneId zone;

    /** A file tells few months: how they are written, and the last moments of them. */
    private final Map<String, LocalDate> months = new HashMap<>();

    private final Map<LocalDate, LocalDateTime> ends = new HashMap<>();

    /** @param zone in which months begin and end */
    UsageRowCheck(LocalDate today, ZoneId zone) {
        thisMonth = today.withDayOfMonth(1);
        this.zone = zone;
    }

    /** Every fault is told, and then the result is not to be used. */
    UsageDraft check(FieldValues row, Problems problems) {
        LocalDate month = month(row, problems);
        boolean tells = false;
        for (UsageKind kind : UsageKind.values()) {
            BigDecimal value = row.decimal(kind.column());
            tells |= value != null;
            if (value != null && value.signum() < 0) {
                problems.reject(row, kind.column(), Wording.of(AREA + "negative"));
            }
        }
        if (!tells) {
            problems.reject(row, Wording.of(AREA + "nothing"));
        }
        String customer = word(row, UsageFields.CUSTOMER_NUMBER);
        List<String> numbers = notations(word(row, UsageFields.SERVICE_NUMBER));
        if (numbers.isEmpty() && customer == null) {
            problems.reject(row, UsageFields.SERVICE_NUMBER, Wording.of(AREA + "whose"));
        }
        return new UsageDraft(
                row,
                month,
                month == null ? null : ends.computeIfAbsent(month, this::endOf),
                UsageFields.MONTH,
                numbers,
                customer,
                word(row, UsageFields.PRODUCT));
    }

    /** A sum cannot be divided: the whole month is whose it was at its last moment. */
    private LocalDateTime endOf(LocalDate month) {
        Instant next = month.plusMonths(1).atStartOfDay(zone).toInstant();
        return LocalDateTime.ofInstant(next.minusMillis(1), ZoneOffset.UTC);
    }

    private LocalDate month(FieldValues row, Problems problems) {
        String text = row.text(UsageFields.MONTH);
        LocalDate month = months.get(text);
        if (month == null) {
            month = MonthText.parse(text).orElse(null);
            if (month != null && months.size() < MOST_SPELLINGS) { // with a day and a time, each row may differ
                months.put(text, month);
            }
        }
        if (month == null) {
            problems.reject(row, UsageFields.MONTH, Wording.of(AREA + "notMonth", text));
        } else if (month.isAfter(thisMonth) || month.isBefore(thisMonth.minusYears(OLDEST_YEARS))) {
            problems.reject(row, UsageFields.MONTH, Wording.of(AREA + "monthOutside", text));
        }
        return month;
    }

    /** As a phone number and as an account number: the row does not say which of them it is. */
    static List<String> notations(String typed) {
        if (typed == null) {
            return List.of();
        }
        Set<String> notations = new LinkedHashSet<>();
        PhoneNumber.find(typed).ifPresent(notations::add);
        notations.add(
                BLANKS.matcher(NameSound.oneNotation(typed)).replaceAll("").toUpperCase(Locale.ROOT));
        return List.copyOf(notations);
    }

    private static String word(FieldValues row, String field) {
        String text = row.text(field);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
