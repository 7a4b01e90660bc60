package crm.customer.usage.intake;

import crm.customer.names.PhoneNumber;
import crm.customer.usage.record.RecordKind;
import crm.system.intake.Problems;
import crm.system.intake.mapping.FieldValues;
import crm.system.notice.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** What must hold of one row of single usage by itself. */
final class RecordRowCheck {

    private static final String AREA = "customer.usage.record.import.";

    /** No call is longer than a week. */
    private static final long LONGEST_SECONDS = 7 * 24 * 3_600L;

    private final Instant now;
    private final ZoneId zone;
    private final LocalDate firstKept;

    /** @param firstKept the first month whose records are kept */
    RecordRowCheck(Instant now, ZoneId zone, LocalDate firstKept) {
        this.now = now;
        this.zone = zone;
        this.firstKept = firstKept;
    }

    /** Every fault is told, and then the result is not to be used. */
    SingleUsage check(FieldValues row, Problems problems) {
        LocalDateTime started = started(row, problems);
        RecordKind kind = RecordKind.valueOf(row.text(RecordFields.KIND));
        Long seconds = row.whole(RecordFields.SECONDS);
        BigDecimal megabytes = row.decimal(RecordFields.MEGABYTES);
        BigDecimal charge = row.decimal(RecordFields.CHARGE);
        if (seconds != null && (seconds < 0 || seconds > LONGEST_SECONDS)) {
            problems.reject(row, RecordFields.SECONDS, Wording.of(AREA + "seconds"));
        }
        rejectNegative(row, RecordFields.MEGABYTES, megabytes, problems);
        rejectNegative(row, RecordFields.CHARGE, charge, problems);
        if (kind == RecordKind.DATA ? megabytes == null : kind != RecordKind.MESSAGE && seconds == null) {
            problems.reject(
                    row,
                    kind == RecordKind.DATA ? RecordFields.MEGABYTES : RecordFields.SECONDS,
                    Wording.of(AREA + "howMuch"));
        }
        List<String> numbers = UsageRowCheck.notations(row.text(RecordFields.SERVICE_NUMBER));
        if (started == null || problems.has(row)) {
            return null;
        }
        LocalDateTime startedAt = LocalDateTime.ofInstant(started.atZone(zone).toInstant(), ZoneOffset.UTC);
        return new SingleUsage(
                new UsageDraft(
                        row,
                        started.toLocalDate().withDayOfMonth(1),
                        startedAt,
                        RecordFields.STARTED_AT,
                        numbers,
                        null,
                        null),
                startedAt,
                kind.name(),
                masked(row.text(RecordFields.OTHER_PARTY)),
                seconds == null ? 0 : seconds.intValue(),
                megabytes == null ? BigDecimal.ZERO.setScale(3) : megabytes,
                charge == null ? BigDecimal.ZERO.setScale(4) : charge);
    }

    private LocalDateTime started(FieldValues row, Problems problems) {
        String text = row.text(RecordFields.STARTED_AT);
        LocalDateTime started = MomentText.parse(text).orElse(null);
        if (started == null) {
            problems.reject(row, RecordFields.STARTED_AT, Wording.of(AREA + "notMoment", text));
        } else if (started.atZone(zone).toInstant().isAfter(now)) {
            problems.reject(row, RecordFields.STARTED_AT, Wording.of(AREA + "inFuture", text));
        } else if (started.toLocalDate().isBefore(firstKept)) {
            problems.reject(row, RecordFields.STARTED_AT, Wording.of(AREA + "tooOld", firstKept));
        }
        return started;
    }

    private static void rejectNegative(FieldValues row, String field, BigDecimal value, Problems problems) {
        if (value != null && value.signum() < 0) {
            problems.reject(row, field, Wording.of(UsageRowCheck.AREA + "negative"));
        }
    }

    private static String masked(String typed) {
        return typed == null || typed.isBlank()
                ? ""
                : PhoneNumber.masked(PhoneNumber.find(typed).orElse(typed.strip()));
    }
}
