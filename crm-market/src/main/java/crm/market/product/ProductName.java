package crm.market.product;

import java.io.Serializable;

/** What a product is called, in Chinese and in English. */
public record ProductName(String name, String nameEn) implements Serializable {

    static ProductName of(Product product) {
        return new ProductName(product.getName(), product.getNameEn());
    }
}
