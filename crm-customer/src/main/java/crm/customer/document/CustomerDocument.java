package crm.customer.document;

import crm.system.crypto.EncryptedText;
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

/** The document a customer's account stands on. One document, one customer: the table's unique key holds it. */
@Entity
@Table(name = "cus_document")
public class CustomerDocument extends Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cus_document_seq")
    @SequenceGenerator(name = "cus_document_seq", sequenceName = "cus_document_seq", allocationSize = 50)
    private Long id;

    @Column(name = "customer_id", nullable = false)
    private long customerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private DocumentKind kind;

    @Convert(converter = EncryptedText.class)
    @Column(name = "number", nullable = false)
    private String number;

    @Column(name = "checked_by")
    private Long checkedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_method")
    private CheckMethod checkMethod;

    @Column(name = "photo_checked", nullable = false)
    private boolean photoChecked;

    protected CustomerDocument() {} // for JPA

    CustomerDocument(long customerId, CheckedDocument document, Long checkedBy, CheckMethod method, boolean photo) {
        this.customerId = customerId;
        this.kind = document.kind();
        this.number = document.number();
        this.checkedBy = checkedBy;
        this.checkMethod = method;
        this.photoChecked = photo;
    }

    void replace(CheckedDocument document, Long by, CheckMethod method, boolean photo) {
        kind = document.kind();
        number = document.number();
        checkedBy = by;
        checkMethod = method;
        photoChecked = photo;
    }

    public Long getId() {
        return id;
    }

    public long getCustomerId() {
        return customerId;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public String getNumber() {
        return number;
    }

    public Long getCheckedBy() {
        return checkedBy;
    }

    public CheckMethod getCheckMethod() {
        return checkMethod;
    }

    public boolean isPhotoChecked() {
        return photoChecked;
    }
}
