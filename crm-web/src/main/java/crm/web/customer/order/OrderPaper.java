package crm.web.customer.order;

import static crm.web.shared.pdf.PaperAnswer.fact;

import crm.customer.order.OrderLineRow;
import crm.customer.order.OrderListService;
import crm.customer.order.OrderSheet;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.customer.profile.UnmaskedNumbers;
import crm.customer.subscription.SubscriptionService;
import crm.web.customer.BranchNames;
import crm.web.customer.NamesInLists;
import crm.web.shared.Formats;
import crm.web.shared.Messages;
import crm.web.shared.pdf.PaperAnswer;
import crm.web.shared.pdf.PdfPaper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The contract order that a customer signs: numbers in full, so that printing it is on record as unmasking. */
@Named
@RequestScoped
public class OrderPaper {

    @Inject
    private OrderListService orders;

    @Inject
    private CustomerService customers;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private NamesInLists names;

    @Inject
    private BranchNames branches;

    @Inject
    private OrderTones tones;

    @Inject
    private PaperAnswer answer;

    /** Sends the paper as the answer to the running request. */
    public void print(long orderId) {
        OrderSheet order = orders.byId(orderId);
        CustomerSheet customer = customers.byId(order.customerId());
        UnmaskedNumbers numbers = customers.unmask(order.customerId());
        Map<Long, String> serviceNumbers = subscriptions.unmask(order.customerId());
        answer.send("order-" + order.number(), Messages.text("customer.order.paper"), paper -> {
            write(paper, order, customer, numbers);
            order.lines().forEach(line -> write(paper, line, serviceNumbers.get(line.subscriptionId())));
            paper.line(" ");
            paper.line(Messages.text("customer.order.paper.law"));
            paper.line(" ");
            paper.line(Messages.text("customer.order.paper.signature"));
        });
    }

    private void write(PdfPaper paper, OrderSheet order, CustomerSheet customer, UnmaskedNumbers numbers) {
        paper.facts(
                Messages.text("customer.order"),
                List.of(
                        fact("customer.order.number", order.number()),
                        fact("customer.order.kind", Messages.text("customer.order.kind." + order.kind())),
                        fact("customer.order.state", Messages.text("customer.order.state." + order.state())),
                        fact("customer.order.effectiveOn", Formats.date(order.effectiveOn())),
                        fact("customer.branch", branches.of(order.unitId())),
                        fact("customer.order.createdBy", order.createdName()),
                        fact("customer.order.createdAt", Formats.moment(order.createdAt()))));
        paper.facts(
                Messages.text("customer.record.person"),
                List.of(
                        fact("customer.name", names.both(customer.name(), customer.latinName())),
                        fact("customer.number", customer.number()),
                        fact("customer.document.number", numbers.documentNumber()),
                        fact("customer.phone", numbers.phone()),
                        fact(
                                "customer.address",
                                order.installAddress() == null ? customer.address() : order.installAddress())));
    }

    private void write(PdfPaper paper, OrderLineRow line, String number) {
        String product = names.product(line.productName());
        paper.facts(
                line.fromProductName() == null
                        ? product
                        : Messages.text("customer.order.fromTo", names.product(line.fromProductName()), product),
                List.of(
                        fact("customer.serviceNumber", number),
                        fact("customer.monthlyFee", Formats.money(line.monthlyFee())),
                        fact("customer.order.term", tones.term(line.termMonths(), line.endingShare())),
                        fact("customer.order.contractEndsOn", Formats.date(line.contractEndsOn())),
                        fact("customer.order.charge", tones.charge(line.endingCharge())),
                        fact(
                                "customer.order.coverage",
                                tones.coverage(line.coverage(), line.realisticMbit(), line.coverageArea()))));
    }
}
