package crm.system.identity.absence;

import java.io.Serializable;
import java.time.LocalDate;

/** An absence that is not over. */
public record AbsenceRow(
        long id, long employeeId, String name, long deputyId, String deputyName, LocalDate firstDay, LocalDate lastDay)
        implements Serializable {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
