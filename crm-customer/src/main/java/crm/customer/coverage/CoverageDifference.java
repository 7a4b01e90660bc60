package crm.customer.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A field that has another value now. */
record CoverageDifference(String field, String from, String to) {

    static List<CoverageDifference> between(CoverageDetails before, CoverageDetails after) {
        List<CoverageDifference> differences = new ArrayList<>();
        note(differences, "unit", before.getUnitId(), after.getUnitId());
        note(differences, "place", before.getPlace(), after.getPlace());
        note(differences, "businessType", before.getBusinessType(), after.getBusinessType());
        note(differences, "technology", before.getTechnology(), after.getTechnology());
        note(differences, "realisticMbit", before.getRealisticMbit(), after.getRealisticMbit());
        note(differences, "spare", before.getSpare(), after.getSpare());
        note(differences, "note", before.getNote(), after.getNote());
        note(differences, "checkedOn", before.getCheckedOn(), after.getCheckedOn());
        return differences;
    }

    private static void note(List<CoverageDifference> differences, String field, Object from, Object to) {
        if (!Objects.equals(from, to)) {
            differences.add(new CoverageDifference(field, text(from), text(to)));
        }
    }

    private static String text(Object value) {
        return value == null ? null : String.valueOf(value);
    }
}
