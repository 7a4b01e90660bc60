package crm.customer.churn;

import crm.customer.rival.Rival;
import crm.customer.subscription.BusinessType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What is filled in about a customer who left. */
public class ChurnDetails implements Serializable {

    @NotNull
    @PastOrPresent
    private LocalDate churnedOn;

    @NotNull
    private BusinessType businessType;

    @NotNull
    private Long reasonId;

    private Rival rival;

    @Size(max = 40)
    private String segment;

    @NotNull
    private ChurnSource source;

    @Size(max = 300)
    private String note;

    public LocalDate getChurnedOn() {
        return churnedOn;
    }

    public void setChurnedOn(LocalDate churnedOn) {
        this.churnedOn = churnedOn;
    }

    /** The service that was left. */
    public BusinessType getBusinessType() {
        return businessType;
    }

    public void setBusinessType(BusinessType businessType) {
        this.businessType = businessType;
    }

    public Long getReasonId() {
        return reasonId;
    }

    public void setReasonId(Long reasonId) {
        this.reasonId = reasonId;
    }

    /** Where to; null when nobody knows, or to nobody. */
    public Rival getRival() {
        return rival;
    }

    public void setRival(Rival rival) {
        this.rival = rival;
    }

    /** The market segment they belonged to; null when nobody knows. */
    public String getSegment() {
        return segment;
    }

    public void setSegment(String segment) {
        this.segment = segment == null || segment.isBlank() ? null : segment.strip();
    }

    public ChurnSource getSource() {
        return source;
    }

    public void setSource(ChurnSource source) {
        this.source = source;
    }

    /** In somebody's words; may be null. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null || note.isBlank() ? null : note.strip();
    }
}
