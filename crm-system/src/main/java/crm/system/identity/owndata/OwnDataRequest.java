package crm.system.identity.owndata;

import crm.system.crypto.EncryptedText;
import crm.system.identity.employee.ContactData;
import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody wants to be changed in their own data. */
@Entity
@Table(name = "sys_own_data_request")
public class OwnDataRequest extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sys_own_data_request_seq")
    @SequenceGenerator(
            name = "sys_own_data_request_seq",
            sequenceName = "sys_own_data_request_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "employee_id")
    private long employeeId;

    @Column(name = "account_id")
    private long accountId;

    @Convert(converter = EncryptedText.class)
    private String phone;

    @Convert(converter = EncryptedText.class)
    private String mail;

    @Convert(converter = EncryptedText.class)
    private String address;

    @Enumerated(EnumType.STRING)
    private OwnDataState state = OwnDataState.OPEN;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    protected OwnDataRequest() {} // for JPA

    OwnDataRequest(long employeeId, long accountId, ContactData wanted, Instant at) {
        this.employeeId = employeeId;
        this.accountId = accountId;
        phone = wanted.phone();
        mail = wanted.mail();
        address = wanted.address();
        askedAt = at;
    }

    /** @throws OwnDataDecided when somebody was faster */
    void end(OwnDataState as, Long by, Instant at, String why) {
        if (state != OwnDataState.OPEN) {
            throw new OwnDataDecided();
        }
        state = as;
        decidedBy = by;
        decidedAt = at;
        reason = why;
    }

    ContactData wanted() {
        return new ContactData(phone, mail, address);
    }

    public Long getId() {
        return id;
    }

    public long getEmployeeId() {
        return employeeId;
    }

    /** The account that asked, which hears of the decision. */
    public long getAccountId() {
        return accountId;
    }

    public OwnDataState getState() {
        return state;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Long getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Why it was rejected, or null. */
    public String getReason() {
        return reason;
    }
}
