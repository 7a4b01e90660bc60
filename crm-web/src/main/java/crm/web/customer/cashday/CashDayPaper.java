package crm.web.customer.cashday;

import static crm.web.shared.pdf.PaperAnswer.fact;

import crm.customer.cashday.CashDayRow;
import crm.customer.cashday.CashDayService;
import crm.customer.cashday.CashDaySheet;
import crm.customer.cashday.DayPayment;
import crm.customer.cashday.MethodSum;
import crm.web.customer.BranchNames;
import crm.web.shared.Formats;
import crm.web.shared.Messages;
import crm.web.shared.pdf.PaperAnswer;
import crm.web.shared.pdf.PdfPaper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The sheet that goes to the billing department with the money. */
@Named
@RequestScoped
public class CashDayPaper {

    private static final List<Boolean> NUMBERS = List.of(false, false, false, false, false, true);

    @Inject
    private CashDayService days;

    @Inject
    private BranchNames branches;

    @Inject
    private PaperAnswer answer;

    /** Sends the paper as the answer to the running request. */
    public void print(long cashDayId) {
        CashDaySheet day = days.byId(cashDayId);
        answer.send(
                "till-" + day.row().day() + "-" + cashDayId,
                Messages.text("customer.cashday.paper"),
                paper -> write(paper, day));
    }

    private void write(PdfPaper paper, CashDaySheet day) {
        CashDayRow row = day.row();
        paper.facts(
                Messages.text("customer.cashday.of", row.cashierName(), Formats.date(row.day())),
                List.of(
                        fact("customer.branch", branches.of(row.unitId())),
                        fact("customer.cashday.state", Messages.text("customer.cashday.state." + row.state())),
                        fact("customer.cashday.expected", Formats.money(day.cash())),
                        fact("customer.cashday.counted", Formats.money(row.countedCash())),
                        fact("customer.cashday.difference", Formats.money(row.difference())),
                        fact("customer.cashday.reason", day.reason()),
                        fact("customer.cashday.handedInAt", Formats.moment(row.handedInAt())),
                        fact("customer.cashday.checker", row.checkerName()),
                        fact("customer.cashday.checkedAt", Formats.moment(row.checkedAt()))));
        paper.facts(
                Messages.text("customer.cashday.sums"),
                day.sums().stream().map(CashDayPaper::line).toList());
        paper.table(Stream.of(
                        "payment.number",
                        "payment.takenAt",
                        "number",
                        "payment.kind",
                        "payment.method",
                        "payment.amount")
                .map(key -> Messages.text("customer." + key))
                .toList());
        day.payments().forEach(payment -> paper.row(cells(payment), NUMBERS));
    }

    private static List<String> line(MethodSum sum) {
        return List.of(
                Messages.text("customer.payment.method." + sum.method()),
                Messages.text(
                        "customer.cashday.sum",
                        Formats.money(sum.left()),
                        sum.payments(),
                        Formats.money(sum.in()),
                        sum.returns(),
                        Formats.money(sum.out())));
    }

    private static List<String> cells(DayPayment payment) {
        return List.of(
                payment.number(),
                Formats.moment(payment.takenAt()),
                payment.customerNumber(),
                Messages.text("customer.payment.kind." + payment.kind()),
                Messages.text("customer.payment.method." + payment.method()),
                Formats.money(payment.signed()));
    }
}
