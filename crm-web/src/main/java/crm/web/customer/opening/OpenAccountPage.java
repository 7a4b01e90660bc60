package crm.web.customer.opening;

import crm.customer.document.CheckedDocument;
import crm.customer.document.DocumentKind;
import crm.customer.opening.OpeningDetails;
import crm.customer.opening.OpeningService;
import crm.customer.profile.CustomerClass;
import crm.customer.profile.CustomerSheet;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.SubscriptionService;
import crm.web.customer.servicing.NumberChoice;
import crm.web.shared.KeptInput;
import crm.web.shared.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Opens an account in five steps; nothing is written before the last. */
@Named
@ViewScoped
public class OpenAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LAST = 4;

    @Inject
    private OpeningService openings;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private DocumentStep document;

    @Inject
    private NumberChoice numbers;

    private final OpeningDetails opening = new OpeningDetails();
    private final KeptInput kept = new KeptInput();
    private int step;
    private transient List<OfferedProduct> products;

    @PostConstruct
    void begin() {
        document.take(opening);
        numbers.into(opening::setServiceNumber);
    }

    public void next() {
        if (step == 0) {
            if (!document.isNew()) {
                return;
            }
            if (opening.getDocumentKind().ofEnterprise()) {
                opening.getCustomer().setCustomerClass(CustomerClass.ENTERPRISE);
            } else if (opening.getCustomer().getCustomerClass() == CustomerClass.ENTERPRISE) {
                opening.getCustomer().setCustomerClass(CustomerClass.INDIVIDUAL);
            }
        }
        step = Math.min(LAST, step + 1);
        kept.giveBack();
    }

    /** Nothing typed is lost, also what is not yet right. */
    public void back() {
        document.forget();
        kept.keep();
        step = Math.max(0, step - 1);
        kept.giveBack();
    }

    public String open() {
        CustomerSheet opened = openings.open(opening);
        Messages.doneAt(
                "customer/customer.xhtml?id=" + opened.id(),
                "customer.open.done",
                opened.name(),
                opened.number().replaceAll("(\\d{3})(?=\\d)", "$1 "));
        return "/customer/customer?faces-redirect=true&id=" + opened.id();
    }

    public CheckedDocument getDocument() {
        return document.getChecked();
    }

    public DocumentStep getDocumentStep() {
        return document;
    }

    public List<OfferedProduct> getProducts() {
        if (products == null) {
            products = subscriptions.offered().stream()
                    .filter(OfferedProduct::basic)
                    .toList();
        }
        return products;
    }

    /** Offers free numbers of the product's line of business. */
    public void productChosen() {
        OfferedProduct product = getProduct();
        numbers.offer(product == null ? null : product.businessType(), null);
    }

    public NumberChoice getNumbers() {
        return numbers;
    }

    public OfferedProduct getProduct() {
        return getProducts().stream()
                .filter(product -> Long.valueOf(product.id()).equals(opening.getProductId()))
                .findFirst()
                .orElse(null);
    }

    public String productName(OfferedProduct product) {
        return Messages.locale().getLanguage().equals("zh") ? product.name() : product.nameEn();
    }

    public List<String> getStepNames() {
        return Stream.of("document", "person", "contact", "product", "summary")
                .map(name -> Messages.text("customer.open.step." + name))
                .toList();
    }

    public DocumentKind getKind() {
        return opening.getDocumentKind();
    }

    public int getStep() {
        return step;
    }

    public OpeningDetails getOpening() {
        return opening;
    }
}
