package crm.customer.payment;

import crm.customer.profile.Customer;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A payment as its page and its receipt show it.
 *
 * @param version to hand back with a reversal
 * @param cashReceived what was handed over; null when nobody counted
 * @param cashDayId null for what no counter took
 * @param reason why it went out; null for a payment
 * @param otherId the reversal of a reversed payment, or the payment that a reversal undid; null for none
 * @param paid what it was set against; what is left of the amount stays as credit
 * @param reversible whether the acting person may reverse it
 */
public record PaymentSheet(
        PaymentRow row,
        long version,
        BigDecimal cashReceived,
        Long cashDayId,
        String reason,
        String externalReference,
        Long otherId,
        String otherNumber,
        List<PaidItem> paid,
        boolean reversible)
        implements Serializable {

    static PaymentSheet of(Payment payment, Customer customer, Payment other, List<PaidItem> paid, boolean reversible) {
        Taking taking = payment.getTaking();
        PaymentRow row = new PaymentRow(
                payment.getId(),
                payment.getNumber(),
                customer.getId(),
                customer.getNumber(),
                customer.getName().getText(),
                customer.getName().getLatin(),
                payment.getKind(),
                payment.getState(),
                payment.getMethod(),
                payment.getAmount(),
                taking.getUnitId(),
                taking.getCashierName(),
                taking.getPaidOn(),
                taking.getTakenAt());
        return new PaymentSheet(
                row,
                payment.getVersion(),
                payment.getCashReceived(),
                taking.getCashDayId(),
                payment.getReason(),
                payment.getExternalReference(),
                other == null ? null : other.getId(),
                other == null ? null : other.getNumber(),
                paid,
                reversible);
    }

    /** What was given back of what was handed over, CNY; null when nobody counted. */
    public BigDecimal change() {
        return cashReceived == null ? null : cashReceived.subtract(row.amount());
    }

    /** What nothing was owed for, CNY; zero for none, and for what went out. */
    public BigDecimal left() {
        BigDecimal set = paid.stream().map(PaidItem::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean counts = row.kind() == PaymentKind.PAYMENT && row.state() == PaymentState.TAKEN;
        return counts ? row.amount().subtract(set) : BigDecimal.ZERO;
    }
}
