package crm.web.customer.list;

import crm.customer.search.SearchChoice;
import crm.customer.search.SearchChoiceService;
import crm.customer.subscription.OfferedProduct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** The fields beside the one box; shown when somebody asks for them, or one of them is filled in. */
@Named
@ViewScoped
public class AdvancedFindDialog implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SearchChoiceService choices;

    private boolean open;
    private transient List<OfferedProduct> products;
    private transient List<SearchChoice> managers;

    public void toggle() {
        open = !open;
    }

    public boolean isOpen() {
        return open;
    }

    public List<OfferedProduct> getProducts() {
        if (products == null) {
            products = choices.products();
        }
        return products;
    }

    public List<SearchChoice> getManagers() {
        if (managers == null) {
            managers = choices.managers();
        }
        return managers;
    }

    public List<Integer> getMonths() {
        return IntStream.rangeClosed(1, 12).boxed().toList();
    }
}
