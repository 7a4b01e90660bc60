package crm.customer.cashday;

import java.io.Serializable;
import java.time.LocalDate;

/** What a list of cashiers' days is narrowed to; what is null narrows nothing. */
public class CashDayFilter implements Serializable {

    private CashDayState state;
    private Long unitId;
    private LocalDate from;
    private LocalDate to;
    private boolean mine;

    public CashDayState getState() {
        return state;
    }

    public void setState(CashDayState state) {
        this.state = state;
    }

    /** A branch with all below it. */
    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** Only the acting person's own. */
    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }
}
