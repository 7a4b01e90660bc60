package crm.customer.coverage;

import crm.customer.subscription.BusinessType;
import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** What one service really is at the addresses that begin with a place. */
@Entity
@Table(name = "cus_coverage")
public class Coverage extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_coverage_seq")
    @SequenceGenerator(name = "cus_coverage_seq", sequenceName = "cus_coverage_seq", allocationSize = 50)
    private Long id;

    @Column(name = "unit_id", nullable = false)
    private long unitId;

    @Column(name = "place", nullable = false)
    private String place;

    @Column(name = "place_plain", nullable = false)
    private String placePlain;

    @Enumerated(EnumType.STRING)
    @Column(name = "business_type", nullable = false)
    private BusinessType businessType;

    @Enumerated(EnumType.STRING)
    @Column(name = "technology", nullable = false)
    private AccessTechnology technology;

    @Column(name = "realistic_mbit")
    private Integer realisticMbit;

    @Column(name = "spare")
    private Integer spare;

    @Column(name = "note")
    private String note;

    @Column(name = "checked_on", nullable = false)
    private LocalDate checkedOn;

    @Column(name = "checked_by", nullable = false)
    private String checkedBy;

    @Column(name = "removed", nullable = false)
    private boolean removed;

    protected Coverage() {} // for JPA

    Coverage(CoverageDetails details, String by) {
        take(details, by);
    }

    /**
     * Takes over what a form filled in; one that was removed stays so.
     *
     * @return the fields that have another value now
     */
    List<CoverageDifference> change(CoverageDetails details, String by) {
        List<CoverageDifference> differences = CoverageDifference.between(details(), details);
        if (!differences.isEmpty()) {
            take(details, by);
        }
        return differences;
    }

    void remove() {
        removed = true;
    }

    void restore() {
        removed = false;
    }

    /** @throws PlaceUnclear when the place says too little or too much to begin an address */
    static CoverageKey key(CoverageDetails details) {
        String plain = PlainAddress.of(details.getPlace());
        if (plain.length() < PlainAddress.SHORTEST_PLACE || plain.length() > PlainAddress.LONGEST_PLACE) {
            throw new PlaceUnclear(details.getPlace());
        }
        return new CoverageKey(plain, details.getBusinessType(), details.getUnitId());
    }

    /** Everything a form may fill in, as it is now. */
    public CoverageDetails details() {
        CoverageDetails details = new CoverageDetails();
        details.setUnitId(unitId);
        details.setPlace(place);
        details.setBusinessType(businessType);
        details.setTechnology(technology);
        details.setRealisticMbit(realisticMbit);
        details.setSpare(spare);
        details.setNote(note);
        details.setCheckedOn(checkedOn);
        return details;
    }

    private void take(CoverageDetails details, String by) {
        placePlain = key(details).placePlain();
        unitId = details.getUnitId();
        place = details.getPlace().strip();
        businessType = details.getBusinessType();
        technology = details.getTechnology();
        realisticMbit = details.getRealisticMbit();
        spare = details.getSpare();
        note = details.getNote();
        checkedOn = details.getCheckedOn();
        checkedBy = by;
    }

    public Long getId() {
        return id;
    }

    public long getUnitId() {
        return unitId;
    }

    public String getPlace() {
        return place;
    }

    public BusinessType getBusinessType() {
        return businessType;
    }

    public AccessTechnology getTechnology() {
        return technology;
    }

    /** What a customer really gets, in Mbit/s; null where no bandwidth is sold. */
    public Integer getRealisticMbit() {
        return realisticMbit;
    }

    /** Ports left; null where nobody counts them. */
    public Integer getSpare() {
        return spare;
    }

    public String getNote() {
        return note;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public String getCheckedBy() {
        return checkedBy;
    }

    public boolean isRemoved() {
        return removed;
    }
}
