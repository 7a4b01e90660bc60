package crm.customer.change;

import crm.customer.profile.FieldDifference;
import crm.system.crypto.EncryptedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One field that is to be changed. */
@Entity
@Table(name = "cus_change_line")
public class ChangeLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_change_line_seq")
    @SequenceGenerator(name = "cus_change_line_seq", sequenceName = "cus_change_line_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "request_id", nullable = false)
    private ChangeRequest request;

    @Column(name = "field", nullable = false)
    private String field;

    @Convert(converter = EncryptedText.class)
    @Column(name = "value_from")
    private String valueFrom;

    @Convert(converter = EncryptedText.class)
    @Column(name = "value_to")
    private String valueTo;

    protected ChangeLine() {} // for JPA

    ChangeLine(ChangeRequest request, FieldDifference difference) {
        this.request = request;
        field = difference.field();
        valueFrom = difference.from();
        valueTo = difference.to();
    }

    public Long getId() {
        return id;
    }

    public ChangeRequest getRequest() {
        return request;
    }

    FieldDifference difference() {
        return new FieldDifference(field, valueFrom, valueTo);
    }
}
