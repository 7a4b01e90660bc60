package crm.customer.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** By which ways a customer lets us write or call. */
@Embeddable
public class Consents implements Serializable {

    @Column(name = "consent_sms", nullable = false)
    private boolean sms;

    @Column(name = "consent_mail", nullable = false)
    private boolean mail;

    @Column(name = "consent_phone", nullable = false)
    private boolean phone;

    protected Consents() {} // for JPA

    public Consents(boolean sms, boolean mail, boolean phone) {
        this.sms = sms;
        this.mail = mail;
        this.phone = phone;
    }

    public boolean isSms() {
        return sms;
    }

    public boolean isMail() {
        return mail;
    }

    public boolean isPhone() {
        return phone;
    }
}
