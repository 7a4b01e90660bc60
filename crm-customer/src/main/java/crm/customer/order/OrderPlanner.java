package crm.customer.order;

import crm.customer.coverage.CoverageCheck;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerStatus;
import crm.customer.subscription.CustomerNotReadyForSale;
import crm.customer.subscription.Finding;
import crm.customer.subscription.ProductCatalog;
import crm.customer.subscription.ProductNotOffered;
import crm.customer.subscription.SaleCheck;
import crm.customer.subscription.SubscriptionBook;
import crm.system.errors.RecordNotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Says what an order would do and what speaks against it; writes nothing. */
@Dependent
class OrderPlanner {

    @Inject
    private SubscriptionBook book;

    @Inject
    private ProductCatalog catalog;

    @Inject
    private SaleCheck check;

    @Inject
    private CoverageCheck coverage;

    @Inject
    private OrderStore orders;

    /** When an order that is submitted on that day takes effect; something new always does at once. */
    static LocalDate effectiveOn(OrderDetails wish, LocalDate submitted) {
        return wish.isAtMonthTurn() && wish.getKind() != OrderKind.NEW
                ? submitted.with(TemporalAdjusters.firstDayOfNextMonth())
                : submitted;
    }

    /**
     * Plans it for a day.
     *
     * @param self the order itself when it is stored already, else null
     * @throws OrderIncomplete when it does not say what is wanted
     * @throws ProductNotOffered when a product is not sold on that day
     * @throws RecordNotFound when the customer does not have what is to be changed or left
     */
    OrderPlan plan(Customer customer, OrderDetails wish, LocalDate on, Long self) {
        OrderDraft draft = new OrderDraft(customer, wish, on, new OrderDraft.Sources(book, catalog, coverage));
        if (customer.getStatus() != CustomerStatus.ACTIVE) {
            draft.add(Finding.of(new CustomerNotReadyForSale(customer.getNumber())));
        }
        switch (wish.getKind()) {
            case NEW -> draft.begin();
            case CHANGE_PACKAGE -> draft.change();
            case LEAVE -> draft.leave();
        }
        draft.going().forEach(gone -> orders.pendingOn(gone.subscriptionId(), self)
                .ifPresent(number -> draft.add(Finding.blocking("customer.order.pending", number))));
        draft.add(check.findings(draft.sale()));
        return draft.plan();
    }
}
