package crm.web.customer.opening;

import crm.customer.document.CheckedDocument;
import crm.customer.document.DocumentKind;
import crm.customer.opening.ExistingCustomer;
import crm.customer.opening.OpeningService;
import crm.customer.opening.ShownDocument;
import crm.web.shared.KeptInput;
import crm.web.shared.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import java.io.Serializable;

/** Taking a document at the counter: its number is checked as it is typed, and whoever has it already is offered. */
@Dependent
public class DocumentStep implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpeningService openings;

    private final KeptInput kept = new KeptInput();
    private ShownDocument shown;
    private transient CheckedDocument checked;
    private ExistingCustomer existing;

    /** Begins with what the form fills in. */
    public void take(ShownDocument document) {
        shown = document;
    }

    /** Tells at the field what is wrong with the number. */
    public void checkNumber(FacesContext context, UIComponent field, Object typed) {
        openings.problem(shown.getDocumentKind(), String.valueOf(typed)).ifPresent(problem -> {
            throw new ValidatorException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.text(problem.key()), null));
        });
    }

    /** Another kind has other numbers: what was found for the old one no longer counts, what is typed stays. */
    public void kindChanged() {
        forget();
        kept.keep();
        kept.giveBack();
    }

    /** Looks who has the document already. @return whether nobody has */
    public boolean isNew() {
        checked = null;
        existing = openings.existing(getChecked()).orElse(null);
        return existing == null;
    }

    void forget() {
        existing = null;
        checked = null;
    }

    /** What the number tells; asked again when the page came back from a sleeping session. */
    public CheckedDocument getChecked() {
        if (checked == null && shown.getDocumentNumber() != null) {
            checked = openings.check(shown.getDocumentKind(), shown.getDocumentNumber());
        }
        return checked;
    }

    public DocumentKind getKind() {
        return shown.getDocumentKind();
    }

    public ShownDocument getShown() {
        return shown;
    }

    public ExistingCustomer getExisting() {
        return existing;
    }
}
