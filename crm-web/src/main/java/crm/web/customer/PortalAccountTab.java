package crm.web.customer;

import crm.customer.portal.PortalAccount;
import crm.customer.portal.PortalAccountService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The way into the portal that the counter gives a customer. */
@Named
@ViewScoped
public class PortalAccountTab implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PortalAccountService accounts;

    @Inject
    private CustomerPage page;

    private String document;
    private transient String code;
    private transient PortalAccount account;
    private transient boolean read;

    public void give() {
        code = accounts.give(page.getId(), document);
        document = null;
        read = false;
    }

    /** Null when the customer has none. */
    public PortalAccount getAccount() {
        if (!read) {
            account = accounts.ofCustomer(page.getId()).orElse(null);
            read = true;
        }
        return account;
    }

    /** The one-time code, in the answer to giving it and never again. */
    public String getCode() {
        return code;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
