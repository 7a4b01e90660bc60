package crm.customer.month;

import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A month whose books are closed; its key lets nobody close it twice. */
@Entity
@Table(name = "cus_month")
public class MonthClosing extends Versioned {

    @Id
    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "closed_at", nullable = false)
    private Instant closedAt;

    @Column(name = "closed_by", nullable = false)
    private String closedBy;

    protected MonthClosing() {} // for JPA

    MonthClosing(LocalDate firstDay, Instant closedAt, String closedBy) {
        this.firstDay = firstDay;
        this.closedAt = closedAt;
        this.closedBy = closedBy;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public String getClosedBy() {
        return closedBy;
    }
}
