package crm.customer.subscription;

import crm.system.crypto.EncryptedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A service number that a running subscription holds; the table's unique key keeps it from being given twice. */
@Entity
@Table(name = "cus_service_number")
public class NumberInUse {

    @Id
    @Column(name = "subscription_id", nullable = false)
    private Long subscriptionId;

    @Convert(converter = EncryptedText.class)
    @Column(name = "number", nullable = false)
    private String number;

    protected NumberInUse() {} // for JPA

    NumberInUse(Long subscriptionId, String number) {
        this.subscriptionId = subscriptionId;
        this.number = number;
    }

    public Long getSubscriptionId() {
        return subscriptionId;
    }

    public String getNumber() {
        return number;
    }
}
