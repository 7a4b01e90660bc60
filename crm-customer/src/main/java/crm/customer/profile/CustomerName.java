package crm.customer.profile;

import crm.customer.names.NameSound;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A name with the forms it is found by. */
@Embeddable
public class CustomerName implements Serializable {

    @Column(name = "name", nullable = false)
    private String text;

    @Column(name = "name_latin", nullable = false)
    private String latin;

    @Column(name = "name_sound", nullable = false)
    private String sound;

    @Column(name = "name_initials", nullable = false)
    private String initials;

    protected CustomerName() {} // for JPA

    CustomerName(NameSound name) {
        text = name.text();
        latin = name.latin();
        sound = name.sound();
        initials = name.initials();
    }

    public String getText() {
        return text;
    }

    public String getLatin() {
        return latin;
    }

    public String getSound() {
        return sound;
    }

    public String getInitials() {
        return initials;
    }
}
