package crm.customer.payment;

import crm.customer.profile.Customer;
import crm.customer.timeline.Timeline;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Numbers what comes and goes at a counter, and tells audit and time line of it. */
@Dependent
class ReceiptBook {

    private static final String FORM = "C:";

    @Inject
    private PaymentStore payments;

    @Inject
    private Till till;

    @Inject
    private Timeline timeline;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** What a form made when it was sent before. */
    Optional<Payment> byForm(String token) {
        return payments.byOrigin(FORM + token);
    }

    /** By the form that asked for it, in the acting cashier's day of today. */
    Payment atCounter(PaymentKind kind, long customerId, PaymentMethod method, BigDecimal amount, String token) {
        return begin(kind, customerId, method, amount, till.today(), FORM + token);
    }

    /** The other direction; out of the acting person's till if it came into one. */
    Payment reversal(Payment payment) {
        Long day = payment.getTaking().getCashDayId() == null ? null : till.today();
        Payment reversal = begin(
                PaymentKind.REVERSAL,
                payment.getCustomerId(),
                payment.getMethod(),
                payment.getAmount(),
                day,
                payment.originOfReversal());
        reversal.reverses(payment);
        return reversal;
    }

    private Payment begin(
            PaymentKind kind,
            long customerId,
            PaymentMethod method,
            BigDecimal amount,
            Long cashDayId,
            String originKey) {
        Instant now = clock.instant();
        Taking taking = new Taking(currentUser.actor(), cashDayId, LocalDate.ofInstant(now, clock.getZone()), now);
        return new Payment(kind, payments.nextNumber(), customerId, method, amount.setScale(2), taking, originKey);
    }

    /** Writes it down for good. */
    void add(Payment payment, Customer customer, String action, String news) {
        payments.add(payment);
        trail.record(new AuditValues()
                .field("receipt", null, payment.getNumber())
                .field("method", null, payment.getMethod())
                .field("amount", null, payment.getAmount())
                .in(AuditFact.done(action, "customer", customer.getNumber())));
        timeline.add(customer.getId(), news, payment.getNumber(), payment.getNumber());
    }
}
