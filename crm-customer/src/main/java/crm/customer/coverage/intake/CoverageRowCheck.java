package crm.customer.coverage.intake;

import crm.customer.coverage.PlainAddress;
import crm.system.intake.Problems;
import crm.system.intake.mapping.FieldValues;
import crm.system.notice.Wording;
import java.time.LocalDate;
import java.util.Optional;

/** What must hold of one row by itself. */
final class CoverageRowCheck {

    private static final String AREA = "customer.coverage.import.";
    private static final long FASTEST = 100_000;
    private static final long MOST_PORTS = 1_000_000;

    private final CoverageUnits units;
    private final LocalDate today;

    CoverageRowCheck(CoverageUnits units, LocalDate today) {
        this.units = units;
        this.today = today;
    }

    /** The row as it can be written; every fault is told, and then the result is not to be used. */
    SurveyedArea check(FieldValues row, Problems problems) {
        String plain = PlainAddress.of(row.text(CoverageFields.PLACE));
        if (plain.length() < PlainAddress.SHORTEST_PLACE || plain.length() > PlainAddress.LONGEST_PLACE) {
            problems.reject(row, CoverageFields.PLACE, Wording.of(AREA + "placeUnclear"));
        }
        checkNumber(row, CoverageFields.REALISTIC_MBIT, 1, FASTEST, problems);
        checkNumber(row, CoverageFields.SPARE, 0, MOST_PORTS, problems);
        LocalDate checkedOn = row.date(CoverageFields.CHECKED_ON);
        if (checkedOn != null && checkedOn.isAfter(today)) {
            problems.reject(row, CoverageFields.CHECKED_ON, Wording.of(AREA + "inFuture", checkedOn));
        }
        return new SurveyedArea(row, unit(row, problems), plain, checkedOn == null ? today : checkedOn);
    }

    private static void checkNumber(FieldValues row, String field, long least, long most, Problems problems) {
        Long value = row.whole(field);
        if (value != null && (value < least || value > most)) {
            problems.reject(row, field, Wording.of(AREA + "outOfRange", least, most));
        }
    }

    private long unit(FieldValues row, Problems problems) {
        String word = row.text(CoverageFields.UNIT);
        Optional<Long> unit = word == null ? Optional.ofNullable(units.own()) : units.find(word);
        if (unit.isEmpty()) {
            problems.reject(
                    row,
                    CoverageFields.UNIT,
                    word == null ? Wording.of(AREA + "unitMissing") : Wording.of(AREA + "unitOutside", word));
        }
        return unit.orElse(0L);
    }
}
