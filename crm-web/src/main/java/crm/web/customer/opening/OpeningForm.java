package crm.web.customer.opening;

import static crm.web.shared.pdf.PaperAnswer.fact;

import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.customer.profile.UnmaskedNumbers;
import crm.customer.subscription.SubscriptionRow;
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

/** The form that a customer signs at the opening: everything in full, so that printing it is on record as unmasking. */
@Named
@RequestScoped
public class OpeningForm {

    @Inject
    private CustomerService customers;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private NamesInLists names;

    @Inject
    private BranchNames branches;

    @Inject
    private PaperAnswer answer;

    /** Sends the paper as the answer to the running request. */
    public void print(long customerId) {
        CustomerSheet customer = customers.byId(customerId);
        UnmaskedNumbers numbers = customers.unmask(customerId);
        Map<Long, String> serviceNumbers = subscriptions.unmask(customerId);
        answer.send("opening-" + customer.number(), Messages.text("customer.paper.title"), paper -> {
            write(paper, customer, numbers);
            for (SubscriptionRow row : subscriptions.ofCustomer(customerId)) {
                paper.facts(
                        names.product(row.productName()),
                        List.of(
                                fact("customer.serviceNumber", serviceNumbers.get(row.id())),
                                fact("customer.monthlyFee", Formats.money(row.monthlyFee())),
                                fact("customer.startedOn", Formats.date(row.startedOn()))));
            }
            paper.line(" ");
            paper.line(Messages.text("customer.paper.signature"));
        });
    }

    private void write(PdfPaper paper, CustomerSheet customer, UnmaskedNumbers numbers) {
        paper.facts(
                Messages.text("customer.record.opening"),
                List.of(
                        fact("customer.number", customer.number()),
                        fact("customer.branch", branches.of(customer.unitId())),
                        fact("customer.openedAt", Formats.moment(customer.openedAt())),
                        fact("customer.channel", Messages.text("customer.channel." + customer.channel())),
                        fact("customer.status", Messages.text("customer.status." + customer.status()))));
        paper.facts(
                Messages.text("customer.record.person"),
                List.of(
                        fact("customer.name", names.both(customer.name(), customer.latinName())),
                        fact(
                                "customer.document.kind",
                                Messages.text("customer.document.kind." + customer.documentKind())),
                        fact("customer.document.number", numbers.documentNumber()),
                        fact(
                                "customer.birthDate",
                                Formats.date(customer.person().getBirthDate())),
                        fact("customer.class", Messages.text("customer.class." + customer.customerClass()))));
        paper.facts(
                Messages.text("customer.record.reach"),
                List.of(
                        fact("customer.phone", numbers.phone()),
                        fact("customer.mail", numbers.mail()),
                        fact("customer.address", customer.address())));
    }
}
