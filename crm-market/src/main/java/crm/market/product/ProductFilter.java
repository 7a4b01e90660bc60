package crm.market.product;

import crm.customer.subscription.BusinessType;
import java.io.Serializable;

/** What a list of products is narrowed to; what is null narrows nothing. */
public class ProductFilter implements Serializable {

    private String text;
    private ProductStatus status;
    private ProductKind kind;
    private BusinessType businessType;

    /** Part of a name in either language, or the beginning of a number. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public ProductStatus getStatus() {
        return status;
    }

    public void setStatus(ProductStatus status) {
        this.status = status;
    }

    public ProductKind getKind() {
        return kind;
    }

    public void setKind(ProductKind kind) {
        this.kind = kind;
    }

    public BusinessType getBusinessType() {
        return businessType;
    }

    public void setBusinessType(BusinessType businessType) {
        this.businessType = businessType;
    }
}
