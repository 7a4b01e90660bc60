package crm.customer.coverage;

import crm.customer.subscription.BusinessType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What a technician says about an area. */
public class CoverageDetails implements Serializable {

    @NotNull
    private Long unitId;

    @NotBlank
    @Size(max = 120)
    private String place;

    @NotNull
    private BusinessType businessType;

    @NotNull
    private AccessTechnology technology;

    @Min(1)
    @Max(100_000)
    private Integer realisticMbit;

    @Min(0)
    @Max(1_000_000)
    private Integer spare;

    @Size(max = 300)
    private String note;

    @NotNull
    @PastOrPresent
    private LocalDate checkedOn;

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    /** The beginning of the addresses meant: an estate, a street, or a stretch of one. */
    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public BusinessType getBusinessType() {
        return businessType;
    }

    public void setBusinessType(BusinessType businessType) {
        this.businessType = businessType;
    }

    public AccessTechnology getTechnology() {
        return technology;
    }

    public void setTechnology(AccessTechnology technology) {
        this.technology = technology;
    }

    /** What a customer really gets, in Mbit/s; null where no bandwidth is sold. */
    public Integer getRealisticMbit() {
        return realisticMbit;
    }

    public void setRealisticMbit(Integer realisticMbit) {
        this.realisticMbit = realisticMbit;
    }

    /** Ports left; null where nobody counts them. */
    public Integer getSpare() {
        return spare;
    }

    public void setSpare(Integer spare) {
        this.spare = spare;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null || note.isBlank() ? null : note.strip();
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }
}
