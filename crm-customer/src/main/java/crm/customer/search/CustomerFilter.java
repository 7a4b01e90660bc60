package crm.customer.search;

import crm.customer.profile.CustomerClass;
import crm.customer.profile.CustomerStatus;
import crm.system.slice.NotInAddress;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What a list of customers is narrowed to; what is null narrows nothing. */
public class CustomerFilter implements Serializable {

    private String text;
    private CustomerStatus status;
    private CustomerClass customerClass;
    private Long unit;
    private Long product;
    private String name;
    private String phone;
    private String document;
    private String number;
    private Long manager;
    private LocalDate sinceFrom;
    private LocalDate sinceTo;
    private Integer birthMonth;

    /** A name or the beginning of one in characters or pinyin, or a complete number of any kind in any notation. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public CustomerStatus getStatus() {
        return status;
    }

    public void setStatus(CustomerStatus status) {
        this.status = status;
    }

    public CustomerClass getCustomerClass() {
        return customerClass;
    }

    public void setCustomerClass(CustomerClass customerClass) {
        this.customerClass = customerClass;
    }

    /** A branch, with all below it. */
    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    /** A product that runs. */
    public Long getProduct() {
        return product;
    }

    public void setProduct(Long product) {
        this.product = product;
    }

    /** The beginning of a name, in characters or pinyin. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** A complete phone or service number in any notation. */
    @NotInAddress
    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** A complete document number. */
    @NotInAddress
    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    /** A complete customer number. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** The employee responsible. */
    public Long getManager() {
        return manager;
    }

    public void setManager(Long manager) {
        this.manager = manager;
    }

    /** Customers since this day or later. */
    public LocalDate getSinceFrom() {
        return sinceFrom;
    }

    public void setSinceFrom(LocalDate sinceFrom) {
        this.sinceFrom = sinceFrom;
    }

    /** Customers since this day or earlier. */
    public LocalDate getSinceTo() {
        return sinceTo;
    }

    public void setSinceTo(LocalDate sinceTo) {
        this.sinceTo = sinceTo;
    }

    /** 1 to 12. */
    public Integer getBirthMonth() {
        return birthMonth;
    }

    public void setBirthMonth(Integer birthMonth) {
        this.birthMonth = birthMonth;
    }

    /** Whether one of the fields beside the one box and its chips is filled in. */
    public boolean isAdvanced() {
        return Stream.of(name, phone, document, number, product, manager, sinceFrom, sinceTo, birthMonth)
                .anyMatch(value -> value != null && !value.toString().isBlank());
    }
}
