package crm.customer.latefee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which charge was made for the lateness of which item. */
@Entity
@Table(name = "cus_late_fee_charge")
class LateFeeCharge {

    @Id
    @Column(name = "charge_item_id")
    private Long chargeItemId;

    @Column(name = "item_id", nullable = false)
    private long itemId;

    protected LateFeeCharge() {} // for JPA

    LateFeeCharge(long chargeItemId, long itemId) {
        this.chargeItemId = chargeItemId;
        this.itemId = itemId;
    }
}
