package crm.web.customer.payment;

import static crm.web.shared.pdf.PaperAnswer.fact;

import crm.customer.payment.PaidItem;
import crm.customer.payment.PaymentListService;
import crm.customer.payment.PaymentRow;
import crm.customer.payment.PaymentSheet;
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

/** The receipt that a customer takes home. */
@Named
@RequestScoped
public class ReceiptPaper {

    @Inject
    private PaymentListService payments;

    @Inject
    private BranchNames branches;

    @Inject
    private NamesInLists names;

    @Inject
    private PaperAnswer answer;

    /** Sends the paper as the answer to the running request. */
    public void print(long paymentId) {
        PaymentSheet payment = payments.byId(paymentId);
        answer.send(
                "receipt-" + payment.row().number(),
                Messages.text("customer.payment.receipt." + payment.row().kind()),
                paper -> write(paper, payment));
    }

    private void write(PdfPaper paper, PaymentSheet payment) {
        PaymentRow row = payment.row();
        paper.facts(
                row.number(),
                List.of(
                        fact("customer.name", names.both(row.customerName(), row.latinName())),
                        fact("customer.number", row.customerNumber()),
                        fact("customer.payment.amount", Formats.money(row.amount())),
                        fact("customer.payment.inWords", AmountInWords.of(row.amount())),
                        fact("customer.payment.method", Messages.text("customer.payment.method." + row.method())),
                        fact("customer.payment.cashReceived", Formats.money(payment.cashReceived())),
                        fact("customer.payment.change", Formats.money(payment.change())),
                        fact("customer.payment.takenAt", Formats.moment(row.takenAt())),
                        fact("customer.payment.place", branches.of(row.unitId())),
                        fact("customer.payment.cashier", row.cashierName()),
                        fact("customer.payment.other." + row.kind(), payment.otherNumber()),
                        fact("customer.payment.reason", payment.reason()),
                        fact("customer.payment.externalReference", payment.externalReference())));
        if (!payment.paid().isEmpty()) {
            paper.facts(
                    Messages.text("customer.payment.paid"),
                    payment.paid().stream().map(ReceiptPaper::line).toList());
        }
        if (payment.left().signum() > 0) {
            paper.line(Messages.text("customer.payment.left", Formats.money(payment.left())));
        }
        paper.line(" ");
        paper.line(Messages.text("customer.payment.receipt.signature"));
    }

    private static List<String> line(PaidItem item) {
        return List.of(
                Messages.text("customer.arrears.kind." + item.kind()) + " " + item.reference(),
                Formats.money(item.amount()));
    }
}
