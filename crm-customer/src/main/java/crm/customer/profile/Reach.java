package crm.customer.profile;

import crm.system.crypto.EncryptedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Where a customer is reached: phone in its normal form, mail and address. */
@Embeddable
public class Reach implements Serializable {

    /** EclipseLink reads no object where all columns are empty. */
    static final Reach NOWHERE = new Reach();

    @Convert(converter = EncryptedText.class)
    @Column(name = "phone")
    private String phone;

    @Convert(converter = EncryptedText.class)
    @Column(name = "mail")
    private String mail;

    @Column(name = "address")
    private String address;

    protected Reach() {} // for JPA

    Reach(String phone, String mail, String address) {
        this.phone = phone;
        this.mail = mail;
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public String getMail() {
        return mail;
    }

    public String getAddress() {
        return address;
    }
}
