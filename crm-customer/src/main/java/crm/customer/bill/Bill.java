package crm.customer.bill;

import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A bill for one month; rows are written by imports, here it is only withdrawn. */
@Entity
@Table(name = "cus_bill")
public class Bill extends Versioned {

    @Id
    private Long id;

    @Column(name = "number", nullable = false)
    private String number;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Column(name = "unit_id", nullable = false)
    private long unitId;

    @Column(name = "bill_month", nullable = false)
    private LocalDate month;

    @Column(name = "issued_on", nullable = false)
    private LocalDate issuedOn;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "total", nullable = false)
    private BigDecimal total;

    @Column(name = "item_id", nullable = false)
    private long itemId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private BillState state;

    @Column(name = "origin_key", nullable = false)
    private String originKey;

    @Column(name = "import_id")
    private Long importId;

    protected Bill() {} // for JPA

    void withdraw() {
        state = BillState.WITHDRAWN;
    }

    /** The file that brought it was a mistake: the number may come in again. */
    void free() {
        originKey = "U:" + id;
    }

    public Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public long getCustomerId() {
        return customerId;
    }

    /** The customer's branch when it was issued. */
    public long getUnitId() {
        return unitId;
    }

    /** The first day of the month. */
    public LocalDate getMonth() {
        return month;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** CNY, more than zero: the sum of the lines. */
    public BigDecimal getTotal() {
        return total;
    }

    /** The open item by which it is owed. */
    public long getItemId() {
        return itemId;
    }

    public BillState getState() {
        return state;
    }

    /** The import that brought it; may be null. */
    public Long getImportId() {
        return importId;
    }
}
