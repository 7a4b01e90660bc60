package crm.web.shared;

import jakarta.faces.application.FacesMessage;

/** A success with the page that shows it. */
class LinkedMessage extends FacesMessage {

    private static final long serialVersionUID = 1L;

    private final String page;

    LinkedMessage(String text, String page) {
        super(SEVERITY_INFO, text, null);
        this.page = page;
    }

    /** From the context root. */
    String page() {
        return page;
    }
}
