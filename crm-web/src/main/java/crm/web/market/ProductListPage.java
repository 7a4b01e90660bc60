package crm.web.market;

import crm.customer.subscription.BusinessType;
import crm.market.product.ProductFilter;
import crm.market.product.ProductKind;
import crm.market.product.ProductRow;
import crm.market.product.ProductService;
import crm.market.product.ProductStatus;
import crm.web.shared.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** All products, in every state of their life. */
@Named
@ViewScoped
public class ProductListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProductService products;

    private final ProductFilter filter = new ProductFilter();
    private LazyTable<ProductRow> table;

    @PostConstruct
    void open() {
        table = new LazyTable<>(filter, slice -> products.find(filter, slice), () -> products.count(filter));
    }

    public LazyTable<ProductRow> getTable() {
        return table;
    }

    public ProductFilter getFilter() {
        return filter;
    }

    public ProductStatus[] getStatuses() {
        return ProductStatus.values();
    }

    public ProductKind[] getKinds() {
        return ProductKind.values();
    }

    public BusinessType[] getBusinessTypes() {
        return BusinessType.values();
    }
}
