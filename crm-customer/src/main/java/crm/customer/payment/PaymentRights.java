package crm.customer.payment;

import crm.customer.CustomerPermissions;
import crm.system.session.Actor;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Who may undo which payment: its cashier while the day is open, afterwards a supervisor who did not take it. */
@Dependent
class PaymentRights {

    @Inject
    private Till till;

    @Inject
    private CurrentUser currentUser;

    boolean mayReverse(Payment payment) {
        if (!payment.isReversible() || !currentUser.may(CustomerPermissions.PAYMENT_REVERSE)) {
            return false;
        }
        Actor actor = currentUser.actor();
        Long day = payment.getTaking().getCashDayId();
        return payment.getTaking().isBy(actor)
                ? day != null && till.isOpenToday(day)
                : currentUser.may(CustomerPermissions.PAYMENT_OVERSEE);
    }
}
