package crm.system.identity.absence;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** What the form of an absence fills in. */
public class AbsenceDetails implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Long deputyId;

    @NotNull
    private LocalDate firstDay;

    @NotNull
    private LocalDate lastDay;

    public Long getDeputyId() {
        return deputyId;
    }

    public void setDeputyId(Long deputyId) {
        this.deputyId = deputyId;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    /** Inclusive. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
