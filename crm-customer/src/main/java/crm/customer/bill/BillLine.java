package crm.customer.bill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** One line of a bill; never changed. */
@Entity
@Table(name = "cus_bill_line")
class BillLine {

    @Id
    private Long id;

    @Column(name = "bill_id", nullable = false)
    private long billId;

    @Column(name = "position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private BillLineKind kind;

    @Column(name = "description")
    private String description;

    @Column(name = "subscription_id")
    private Long subscriptionId;

    @Column(name = "quantity")
    private BigDecimal quantity;

    @Column(name = "amount", nullable = false)
    private BigDecimal amount;

    protected BillLine() {} // for JPA
}
