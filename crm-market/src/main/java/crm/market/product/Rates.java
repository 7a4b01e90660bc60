package crm.market.product;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;

/** What use beyond the allowance costs: CNY per minute and CNY per GB. The special and roaming rates may be absent. */
@Embeddable
public class Rates implements Serializable {

    @Column(name = "call_rate", nullable = false)
    private BigDecimal call;

    @Column(name = "data_rate", nullable = false)
    private BigDecimal data;

    @Column(name = "incoming_rate", nullable = false)
    private BigDecimal incoming;

    @Column(name = "special_call_rate")
    private BigDecimal specialCall;

    @Column(name = "special_incoming_rate")
    private BigDecimal specialIncoming;

    @Column(name = "special_data_rate")
    private BigDecimal specialData;

    @Column(name = "roaming_call_rate")
    private BigDecimal roamingCall;

    @Column(name = "roaming_data_rate")
    private BigDecimal roamingData;

    protected Rates() {} // for JPA

    public BigDecimal getCall() {
        return call;
    }

    public BigDecimal getData() {
        return data;
    }

    public BigDecimal getIncoming() {
        return incoming;
    }

    public BigDecimal getSpecialCall() {
        return specialCall;
    }

    public BigDecimal getSpecialIncoming() {
        return specialIncoming;
    }

    public BigDecimal getSpecialData() {
        return specialData;
    }

    public BigDecimal getRoamingCall() {
        return roamingCall;
    }

    public BigDecimal getRoamingData() {
        return roamingData;
    }
}
