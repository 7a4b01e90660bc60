package crm.customer.personal;

import crm.system.crypto.EncryptedText;
import crm.system.crypto.RecordKey;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The key of one customer; made when first needed, destroyed by erasure. */
@Entity
@Table(name = "cus_personal_key")
public class PersonalKey {

    @Id
    @Column(name = "customer_id")
    private Long customerId;

    @Convert(converter = EncryptedText.class)
    @Column(name = "wrapped", nullable = false)
    private String wrapped;

    protected PersonalKey() {} // for JPA

    PersonalKey(long customerId) {
        this.customerId = customerId;
        wrapped = RecordKey.fresh().keep();
    }

    Long getCustomerId() {
        return customerId;
    }

    RecordKey key() {
        return RecordKey.of(wrapped);
    }
}
