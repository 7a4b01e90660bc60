package crm.customer.edit;

import crm.customer.names.MailAddress;
import crm.customer.names.PhoneNumber;
import crm.customer.profile.CustomerDetails;
import crm.customer.profile.CustomerFields;
import java.io.Serializable;
import java.time.Instant;

/** The record as it was when somebody began to change it. The full numbers in it never leave this package. */
public final class EditStart implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long customerId;
    private final Instant changedAt;
    private final CustomerDetails was;

    EditStart(long customerId, Instant changedAt, CustomerDetails was) {
        this.customerId = customerId;
        this.changedAt = changedAt;
        this.was = was;
    }

    public long customerId() {
        return customerId;
    }

    /** The last change that was known then. */
    public Instant changedAt() {
        return changedAt;
    }

    /** What a form begins with: phone and mail masked. */
    public CustomerDetails form() {
        return masked(was);
    }

    CustomerDetails was() {
        return was;
    }

    /** What a form means: a phone or mail address that comes back masked is the one it began with. */
    CustomerDetails meant(CustomerDetails typed) {
        CustomerDetails meant = CustomerFields.copy(typed);
        meant.setPhone(phoneMeant(typed.getPhone()));
        meant.setMail(mailMeant(typed.getMail()));
        return meant;
    }

    /** A form of what was meant: what this began with is masked, what was typed since stands as it was typed. */
    CustomerDetails shown(CustomerDetails meant) {
        CustomerDetails shown = CustomerFields.copy(meant);
        if (meant.getPhone() != null && meant.getPhone().equals(was.getPhone())) {
            shown.setPhone(PhoneNumber.masked(meant.getPhone()));
        }
        if (meant.getMail() != null && meant.getMail().equals(was.getMail())) {
            shown.setMail(MailAddress.masked(meant.getMail()));
        }
        return shown;
    }

    private String phoneMeant(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return typed.equals(PhoneNumber.masked(was.getPhone()))
                ? was.getPhone()
                : PhoneNumber.find(typed).orElse(null);
    }

    private String mailMeant(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return typed.contains("****") ? was.getMail() : typed.strip();
    }

    private static CustomerDetails masked(CustomerDetails full) {
        CustomerDetails masked = CustomerFields.copy(full);
        masked.setPhone(PhoneNumber.masked(full.getPhone()));
        masked.setMail(MailAddress.masked(full.getMail()));
        return masked;
    }
}
