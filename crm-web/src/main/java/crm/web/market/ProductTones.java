package crm.web.market;

import crm.market.product.ProductStatus;
import crm.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Colours of a product's state, and its name in the person's language. */
@Named
@ApplicationScoped
public class ProductTones {

    public String of(ProductStatus status) {
        return switch (status) {
            case RELEASED -> "good";
            case PRICED, IN_TEST -> "note";
            case PLANNED -> "warning";
            case RETIRED -> "plain";
        };
    }

    public String name(String chinese, String english) {
        return Messages.locale().getLanguage().equals("zh") ? chinese : english;
    }
}
