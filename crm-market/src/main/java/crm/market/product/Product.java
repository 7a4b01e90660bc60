package crm.market.product;

import crm.customer.subscription.BusinessType;
import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A package or service with its tariff. */
@Entity
@Table(name = "mkt_product")
public class Product extends Versioned {

    @Id
    private Long id;

    @Column(name = "number", nullable = false)
    private String number;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private ProductKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "business_type", nullable = false)
    private BusinessType businessType;

    @Column(name = "wired", nullable = false)
    private boolean wired;

    @Column(name = "monthly_fee", nullable = false)
    private BigDecimal monthlyFee;

    @Embedded
    private Rates rates;

    @Column(name = "free_data_gb", nullable = false)
    private BigDecimal freeDataGb;

    @Column(name = "free_minutes", nullable = false)
    private int freeMinutes;

    @Column(name = "area_of_use")
    private String areaOfUse;

    @Column(name = "notes")
    private String notes;

    @Column(name = "responsibility")
    private String responsibility;

    @Column(name = "target_segment")
    private String targetSegment;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ProductStatus status;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "valid_days")
    private Integer validDays;

    @Column(name = "repeatable", nullable = false)
    private boolean repeatable;

    protected Product() {} // for JPA

    /** Released, and within its validity on that day. */
    public boolean isOnSale(LocalDate on) {
        return status == ProductStatus.RELEASED && !validFrom.isAfter(on) && (validTo == null || !validTo.isBefore(on));
    }

    public Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    public String getNameEn() {
        return nameEn;
    }

    /** Days for which it may be used after it was bought; null for one that goes on month by month. */
    public Integer getValidDays() {
        return validDays;
    }

    public ProductKind getKind() {
        return kind;
    }

    public BusinessType getBusinessType() {
        return businessType;
    }

    public boolean isWired() {
        return wired;
    }

    /** CNY per month. */
    public BigDecimal getMonthlyFee() {
        return monthlyFee;
    }

    public Rates getRates() {
        return rates;
    }

    /** GB per month. */
    public BigDecimal getFreeDataGb() {
        return freeDataGb;
    }

    /** Minutes per month. */
    public int getFreeMinutes() {
        return freeMinutes;
    }

    public String getAreaOfUse() {
        return areaOfUse;
    }

    public String getNotes() {
        return notes;
    }

    public String getResponsibility() {
        return responsibility;
    }

    public String getTargetSegment() {
        return targetSegment;
    }

    public ProductStatus getStatus() {
        return status;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    /** Whether a customer can have it more than once for one package. */
    public boolean isRepeatable() {
        return repeatable;
    }
}
