package crm.web.customer;

import crm.customer.document.CheckedDocument;
import crm.customer.document.DocumentKind;
import crm.customer.opening.ExistingCustomer;
import crm.customer.opening.OpeningDetails;
import crm.customer.opening.OpeningService;
import crm.customer.profile.CustomerClass;
import crm.customer.profile.CustomerSheet;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.SubscriptionService;
import crm.web.shared.Messages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
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

    private final OpeningDetails opening = new OpeningDetails();
    private int step;
    private transient CheckedDocument document;
    private ExistingCustomer existing;
    private transient List<OfferedProduct> products;

    /** Tells at the field what is wrong with the number. */
    public void checkNumber(FacesContext context, UIComponent field, Object typed) {
        openings.problem(opening.getDocumentKind(), String.valueOf(typed)).ifPresent(problem -> {
            throw new ValidatorException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.text(problem.key()), null));
        });
    }

    /** Another kind has other numbers: what was found for the old one no longer counts. */
    public void kindChanged() {
        existing = null;
        document = null;
    }

    public void next() {
        if (step == 0) {
            document = null;
            existing = openings.existing(getDocument()).orElse(null);
            if (existing != null) {
                return;
            }
            if (opening.getDocumentKind().ofEnterprise()) {
                opening.getCustomer().setCustomerClass(CustomerClass.ENTERPRISE);
            } else if (opening.getCustomer().getCustomerClass() == CustomerClass.ENTERPRISE) {
                opening.getCustomer().setCustomerClass(CustomerClass.INDIVIDUAL);
            }
        }
        step = Math.min(LAST, step + 1);
    }

    public void back() {
        existing = null;
        step = Math.max(0, step - 1);
    }

    public String open() {
        CustomerSheet opened = openings.open(opening);
        Messages.done("customer.open.done", opened.name(), opened.number().replaceAll("(\\d{3})(?=\\d)", "$1 "));
        return "/customer/customer?faces-redirect=true&id=" + opened.id();
    }

    /** What the number tells; asked again when the page came back from a sleeping session. */
    public CheckedDocument getDocument() {
        if (document == null && opening.getDocumentNumber() != null) {
            document = openings.check(opening.getDocumentKind(), opening.getDocumentNumber());
        }
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

    public ExistingCustomer getExisting() {
        return existing;
    }
}
