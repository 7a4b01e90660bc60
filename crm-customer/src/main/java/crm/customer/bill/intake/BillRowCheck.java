package crm.customer.bill.intake;

import crm.customer.bill.BillLineKind;
import crm.system.intake.Problems;
import crm.system.intake.mapping.FieldValues;
import crm.system.notice.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must hold of one row by itself: the lines make the total, which is more than zero; a row that gives only a total
 * has one line of it.
 */
record BillRowCheck(LocalDate today) {

    private static final String WORDS = "customer.bill.import.";
    private static final Pattern MONTH = Pattern.compile("(20\\d{2})[-/.年]?(0?[1-9]|1[0-2])月?");
    private static final int LONGEST_TERM_YEARS = 2;

    /** The row as it can be written; every fault is told, and then the result is not to be used. */
    ReadBill check(FieldValues row, Problems problems) {
        LocalDate month = month(row, problems);
        LocalDate issued = row.date(BillFields.ISSUED_ON);
        LocalDate due = row.date(BillFields.DUE_ON);
        if (issued == null) {
            issued = today;
        } else if (issued.isAfter(today)) {
            problems.reject(row, BillFields.ISSUED_ON, Wording.of(WORDS + "inFuture", issued));
        }
        if (due != null && (due.isBefore(issued) || due.isAfter(issued.plusYears(LONGEST_TERM_YEARS)))) {
            problems.reject(row, BillFields.DUE_ON, Wording.of(WORDS + "due", due));
        }
        Map<BillLineKind, BigDecimal> lines = lines(row);
        BigDecimal total = total(row, lines, problems);
        return new ReadBill(
                row,
                row.text(BillFields.NUMBER).strip().toUpperCase(Locale.ROOT),
                row.text(BillFields.CUSTOMER).replaceAll("\\s", "").toUpperCase(Locale.ROOT),
                month,
                issued,
                due,
                total,
                lines);
    }

    private LocalDate month(FieldValues row, Problems problems) {
        Matcher month = MONTH.matcher(row.text(BillFields.MONTH).strip());
        if (!month.matches()) {
            problems.reject(row, BillFields.MONTH, Wording.of(WORDS + "month"));
            return null;
        }
        YearMonth of = YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
        if (of.isAfter(YearMonth.from(today))) {
            problems.reject(row, BillFields.MONTH, Wording.of(WORDS + "inFuture", of));
        }
        return of.atDay(1);
    }

    private static Map<BillLineKind, BigDecimal> lines(FieldValues row) {
        Map<BillLineKind, BigDecimal> lines = new EnumMap<>(BillLineKind.class);
        for (BillLineKind kind : BillLineKind.values()) {
            BigDecimal amount = row.decimal(BillFields.of(kind));
            if (amount != null && amount.signum() != 0) {
                lines.put(kind, amount.setScale(2));
            }
        }
        return lines;
    }

    private static BigDecimal total(FieldValues row, Map<BillLineKind, BigDecimal> lines, Problems problems) {
        BigDecimal told = row.decimal(BillFields.TOTAL);
        if (lines.isEmpty() && told != null) {
            lines.put(BillLineKind.OTHER, told.setScale(2));
        }
        BigDecimal sum = lines.values().stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        if (told != null && told.compareTo(sum) != 0) {
            problems.reject(row, BillFields.TOTAL, Wording.of(WORDS + "sum", sum, told.setScale(2)));
        } else if (sum.signum() <= 0) {
            problems.reject(row, BillFields.TOTAL, Wording.of(WORDS + "nothing"));
        }
        return sum;
    }
}
