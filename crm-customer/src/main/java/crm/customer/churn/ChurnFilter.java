package crm.customer.churn;

import crm.customer.profile.CustomerClass;
import crm.customer.rival.Rival;
import crm.customer.subscription.BusinessType;
import java.io.Serializable;

/** What the list of churned customers is narrowed to; what is null narrows nothing. */
public class ChurnFilter implements Serializable {

    /** Stands for records that name no segment. */
    public static final String NO_SEGMENT = "-";

    private Boolean noRival;
    private String from;
    private String to;
    private Long reason;
    private Long unit;
    private CustomerClass customerClass;
    private BusinessType service;
    private Rival rival;
    private String segment;
    private ChurnSource source;
    private ChurnStanding standing;
    private Boolean withdrawn;

    /** True for those of whom nobody knows where they went. */
    public Boolean getNoRival() {
        return noRival;
    }

    public void setNoRival(Boolean noRival) {
        this.noRival = noRival;
    }

    /** The first month meant, as 2026-01. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    /** The last month meant, likewise. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public Long getReason() {
        return reason;
    }

    public void setReason(Long reason) {
        this.reason = reason;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public CustomerClass getCustomerClass() {
        return customerClass;
    }

    public void setCustomerClass(CustomerClass customerClass) {
        this.customerClass = customerClass;
    }

    public BusinessType getService() {
        return service;
    }

    public void setService(BusinessType service) {
        this.service = service;
    }

    public Rival getRival() {
        return rival;
    }

    public void setRival(Rival rival) {
        this.rival = rival;
    }

    public String getSegment() {
        return segment;
    }

    public void setSegment(String segment) {
        this.segment = segment;
    }

    public ChurnSource getSource() {
        return source;
    }

    public void setSource(ChurnSource source) {
        this.source = source;
    }

    public ChurnStanding getStanding() {
        return standing;
    }

    public void setStanding(ChurnStanding standing) {
        this.standing = standing;
    }

    /** True for those that do not count instead of those that do. */
    public Boolean getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(Boolean withdrawn) {
        this.withdrawn = withdrawn;
    }
}
