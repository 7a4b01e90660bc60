package crm.system.identity.absence;

import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Days on which a deputy stands in for an employee. */
@Entity
@Table(name = "sys_absence")
public class Absence extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_absence_seq")
    @SequenceGenerator(name = "sys_absence_seq", sequenceName = "sys_absence_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employee_id")
    private long employeeId;

    @Column(name = "deputy_id")
    private long deputyId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private boolean ended;

    protected Absence() {} // for JPA

    Absence(long employeeId, AbsenceDetails details) {
        this.employeeId = employeeId;
        deputyId = details.getDeputyId();
        firstDay = details.getFirstDay();
        lastDay = details.getLastDay();
    }

    /** Back before the last day, or not gone at all. */
    void end() {
        ended = true;
    }

    public Long getId() {
        return id;
    }

    public long getEmployeeId() {
        return employeeId;
    }

    public long getDeputyId() {
        return deputyId;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public boolean isEnded() {
        return ended;
    }
}
