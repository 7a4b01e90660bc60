package crm.system.identity.owndata;

import crm.system.identity.employee.ContactData;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What the form of one's own data fills in. */
public class OwnDataDetails implements Serializable {

    private static final long serialVersionUID = 1L;

    @Pattern(regexp = "[0-9+ -]{5,20}")
    private String phone;

    @Email
    @Size(max = 120)
    private String mail;

    @Size(max = 200)
    private String address;

    static OwnDataDetails of(ContactData contact) {
        OwnDataDetails details = new OwnDataDetails();
        details.phone = contact.phone();
        details.mail = contact.mail();
        details.address = contact.address();
        return details;
    }

    ContactData contact() {
        return new ContactData(phone, mail, address);
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
