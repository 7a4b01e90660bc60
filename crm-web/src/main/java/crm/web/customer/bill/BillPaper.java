package crm.web.customer.bill;

import static crm.web.shared.pdf.PaperAnswer.fact;

import crm.customer.arrears.PaidBy;
import crm.customer.bill.BillLineRow;
import crm.customer.bill.BillService;
import crm.customer.bill.BillSheet;
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

/** A bill as a paper, for the counter and for the customer. */
@Named
@RequestScoped
public class BillPaper {

    private static final List<Boolean> NUMBERS = List.of(true, false, false, true, true);

    @Inject
    private BillService bills;

    @Inject
    private NamesInLists names;

    @Inject
    private BranchNames branches;

    @Inject
    private BillTones tones;

    @Inject
    private PaperAnswer answer;

    /** Sends the paper as the answer to the running request. */
    public void print(long billId) {
        send(bills.byId(billId));
    }

    /** The same for the customer who is signed in. */
    public void printOwn(long billId) {
        send(bills.ownById(billId));
    }

    private void send(BillSheet bill) {
        answer.send(
                "bill-" + bill.number(),
                Messages.text("customer.bill.paper", Formats.month(bill.month())),
                paper -> write(paper, bill));
    }

    private void write(PdfPaper paper, BillSheet bill) {
        paper.facts(
                names.both(bill.customerName(), bill.latinName()),
                List.of(
                        fact("customer.number", bill.customerNumber()),
                        fact("customer.branch", branches.of(bill.unitId())),
                        fact("customer.bill.number", bill.number()),
                        fact("customer.bill.issuedOn", Formats.date(bill.issuedOn())),
                        fact("customer.bill.dueOn", Formats.date(bill.dueOn())),
                        fact("customer.bill.standing", Messages.text("customer.bill.standing." + bill.standing())),
                        fact("customer.bill.why", tones.reason(bill.why())),
                        fact("customer.bill.total", Formats.money(bill.total())),
                        fact("customer.bill.rest", Formats.money(bill.rest()))));
        for (PaidBy paid : bill.payments()) {
            paper.line(Messages.text(
                    "customer.bill.paidBy.line",
                    Formats.date(paid.on()),
                    Messages.text("customer.ledger.account." + paid.to()),
                    paid.reference(),
                    Formats.money(paid.amount())));
        }
        paper.table(List.of(
                Messages.text("customer.bill.line"),
                Messages.text("customer.bill.line.kind"),
                Messages.text("customer.bill.line.description"),
                Messages.text("customer.bill.line.quantity"),
                Messages.text("customer.bill.line.amount")));
        for (BillLineRow line : bill.lines()) {
            paper.row(
                    List.of(
                            String.valueOf(line.position()),
                            Messages.text("customer.bill.line.kind." + line.kind()),
                            line.description() == null ? "" : names.product(line.description()),
                            Formats.number(line.quantity()),
                            Formats.money(line.amount())),
                    NUMBERS);
        }
    }
}
