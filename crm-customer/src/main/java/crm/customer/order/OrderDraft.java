package crm.customer.order;

import crm.customer.coverage.CoverageAnswer;
import crm.customer.coverage.CoverageCheck;
import crm.customer.profile.Customer;
import crm.customer.subscription.Buyer;
import crm.customer.subscription.ContractTerm;
import crm.customer.subscription.Finding;
import crm.customer.subscription.Held;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.ProductCatalog;
import crm.customer.subscription.ProductNotOffered;
import crm.customer.subscription.Sale;
import crm.customer.subscription.SubscriptionBook;
import crm.system.errors.RecordNotFound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An order while {@link OrderPlanner} plans it: what goes, what comes, its lines and what speaks against it. */
final class OrderDraft {

    private final Customer customer;
    private final OrderDetails wish;
    private final LocalDate on;
    private final Sources sources;
    private final List<Held> held;
    private final List<Held> going = new ArrayList<>();
    private final List<OfferedProduct> coming = new ArrayList<>();
    private final List<PlannedLine> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** @param on the day it is planned for */
    OrderDraft(Customer customer, OrderDetails wish, LocalDate on, Sources sources) {
        this.customer = customer;
        this.wish = wish;
        this.on = on;
        this.sources = sources;
        held = sources.book().held(customer.getId());
    }

    /** Where a draft asks. */
    record Sources(SubscriptionBook book, ProductCatalog catalog, CoverageCheck coverage) {}

    OrderPlan plan() {
        return new OrderPlan(lines, findings, on);
    }

    void add(List<Finding> more) {
        findings.addAll(more);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** What ends or changes by it. */
    List<Held> going() {
        return going;
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
            sources.book().problem(product, item.getServiceNumber()).ifPresent(findings::add);
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
        BigDecimal charge = old.steppingDownCharge(on, product.monthlyFee());
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
        OfferedProduct product = sources.catalog().find(item.getProductId(), on).orElseThrow(ProductNotOffered::new);
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
                ? sources.coverage().check(address(), customer.getUnitId(), product.businessType())
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
