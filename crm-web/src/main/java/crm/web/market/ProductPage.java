package crm.web.market;

import crm.market.product.Product;
import crm.market.product.ProductService;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One product with its tariff. */
@Named
@ViewScoped
public class ProductPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProductService products;

    private long id;
    private transient Product product;

    public void open() {
        product = products.byId(id);
    }

    public Product getProduct() {
        return product;
    }

    /** In the person's language. */
    public String getName() {
        return Messages.locale().getLanguage().equals("zh") ? product.getName() : product.getNameEn();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
