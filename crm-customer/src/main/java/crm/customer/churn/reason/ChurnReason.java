package crm.customer.churn.reason;

import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Locale;

/** One reason of the list. */
@Entity
@Table(name = "cus_churn_reason")
public class ChurnReason extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_churn_reason_seq")
    @SequenceGenerator(name = "cus_churn_reason_seq", sequenceName = "cus_churn_reason_seq", allocationSize = 50)
    private Long id;

    @Column(name = "code", nullable = false)
    private String code;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "name_en", nullable = false)
    private String englishName;

    @Column(name = "active", nullable = false)
    private boolean active;

    protected ChurnReason() {} // for JPA

    ChurnReason(ChurnReasonDetails details) {
        code = details.getCode().strip().toUpperCase(Locale.ROOT);
        take(details);
    }

    /** The code stays: files of other systems name the reason by it. */
    void take(ChurnReasonDetails details) {
        name = details.getName().strip();
        englishName = details.getEnglishName().strip();
        active = details.isActive();
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getEnglishName() {
        return englishName;
    }

    /** False once it is not chosen any more. */
    public boolean isActive() {
        return active;
    }
}
