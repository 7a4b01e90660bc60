package crm.customer.order;

import crm.customer.coverage.CoverageAnswer;
import crm.customer.coverage.CoverageCheck;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerStatus;
import crm.customer.subscription.Buyer;
import crm.customer.subscription.ContractTerm;
import crm.customer.subscription.CustomerNotReadyForSale;
import crm.customer.subscription.Finding;
import crm.customer.subscription.Held;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.ProductCatalog;
import crm.customer.subscription.ProductNotOffered;
import crm.customer.subscription.Sale;
import crm.customer.subscription.SaleCheck;
import crm.customer.subscription.SubscriptionBook;
import crm.system.errors.RecordNotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
        Draft draft = new Draft(customer, wish, on);
        if (customer.getStatus() != CustomerStatus.ACTIVE) {
            draft.findings.add(Finding.of(new CustomerNotReadyForSale(customer.getNumber())));
        }
        switch (wish.getKind()) {
            case NEW -> draft.begin();
            case CHANGE_PACKAGE -> draft.change();
            case LEAVE -> draft.leave();
        }
        draft.going.forEach(gone -> orders.pendingOn(gone.subscriptionId(), self)
                .ifPresent(number -> draft.findings.add(Finding.blocking("customer.order.pending", number))));
        draft.findings.addAll(check.findings(draft.sale()));
        return new OrderPlan(draft.lines, draft.findings, on);
    }

    /** An order while it is planned. */
    private final class Draft {

        private final Customer customer;
        private final OrderDetails wish;
        private final LocalDate on;
        private final List<Held> held;
        private final List<Held> going = new ArrayList<>();
        private final List<OfferedProduct> coming = new ArrayList<>();
        private final List<PlannedLine> lines = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        Draft(Customer customer, OrderDetails wish, LocalDate on) {
            this.customer = customer;
            this.wish = wish;
            this.on = on;
            held = book.held(customer.getId());
        }

        Sale sale() {
            return new Sale(
                    Buyer.of(customer),
                    held.stream().filter(other -> !going.contains(other)).toList(),
                    going,
                    coming,
                    address());
        }

        void begin() {
            if (wish.getItems().isEmpty()) {
                throw new OrderIncomplete();
            }
            for (OrderItem item : wish.getItems()) {
                OfferedProduct product = product(item);
                book.problem(product, item.getServiceNumber()).ifPresent(findings::add);
                ContractTerm term = term(product, item, false);
                line(null, product, null, item.getServiceNumber(), term, term.endsOn(on), BigDecimal.ZERO.setScale(2));
            }
        }

        void change() {
            if (wish.getItems().size() != 1) {
                throw new OrderIncomplete();
            }
            Held old = given();
            OrderItem item = wish.getItems().get(0);
            OfferedProduct product = product(item);
            boolean bound = ContractTerm.monthsLeft(on, old.contractEndsOn()) > 0;
            ContractTerm term = term(product, item, bound);
            LocalDate end = Stream.of(bound ? old.contractEndsOn() : on, term.months() == 0 ? on : term.endsOn(on))
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            // Stepping down within the term costs its share of the difference.
            BigDecimal less = old.monthlyFee().subtract(product.monthlyFee()).max(BigDecimal.ZERO);
            BigDecimal charge = ContractTerm.endingCharge(on, old.contractEndsOn(), old.endingShare(), less);
            line(old.subscriptionId(), product, old.product().name(), null, term, end.isAfter(on) ? end : null, charge);
        }

        void leave() {
            Held old = given();
            lines.add(new PlannedLine(
                    old.subscriptionId(),
                    old.product().id(),
                    old.product().name(),
                    null,
                    null,
                    old.monthlyFee(),
                    ContractTerm.NONE,
                    old.contractEndsOn(),
                    old.endingCharge(on),
                    null));
        }

        private Held given() {
            Long wanted = wish.getSubscriptionId();
            if (wanted == null) {
                throw new OrderIncomplete();
            }
            Held old = held.stream()
                    .filter(one -> one.subscriptionId() == wanted)
                    .findFirst()
                    .orElseThrow(() -> new RecordNotFound("subscription", wanted));
            going.add(old);
            return old;
        }

        private OfferedProduct product(OrderItem item) {
            if (item.getProductId() == null) {
                throw new OrderIncomplete();
            }
            OfferedProduct product = catalog.find(item.getProductId(), on).orElseThrow(ProductNotOffered::new);
            coming.add(product);
            return product;
        }

        private ContractTerm term(OfferedProduct product, OrderItem item, boolean bound) {
            if (bound && item.getTermMonths() == 0) {
                return ContractTerm.NONE;
            }
            return product.rules().term(item.getTermMonths()).orElseGet(() -> {
                findings.add(Finding.blocking("customer.order.termNotOffered", product.name()));
                return ContractTerm.NONE;
            });
        }

        private void line(
                Long subscription,
                OfferedProduct product,
                String from,
                String typedNumber,
                ContractTerm term,
                LocalDate end,
                BigDecimal charge) {
            CoverageAnswer answer = product.basic() && product.businessType().isWired()
                    ? coverage.check(address(), customer.getUnitId(), product.businessType())
                    : null;
            lines.add(new PlannedLine(
                    subscription,
                    product.id(),
                    product.name(),
                    from,
                    typedNumber,
                    product.monthlyFee(),
                    term,
                    end,
                    charge,
                    answer));
        }

        private String address() {
            return wish.getInstallAddress() == null || wish.getInstallAddress().isBlank()
                    ? customer.getReach().getAddress()
                    : wish.getInstallAddress();
        }
    }
}
