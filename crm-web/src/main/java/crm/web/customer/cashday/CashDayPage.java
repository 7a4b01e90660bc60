package crm.web.customer.cashday;

import crm.customer.cashday.CashDayService;
import crm.customer.cashday.CashDaySheet;
import crm.customer.cashday.HandInDetails;
import crm.web.shared.Formats;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;

/** One cashier's day: its cashier counts and hands it in, somebody else checks it. */
@Named
@ViewScoped
public class CashDayPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CashDayService days;

    private final HandInDetails details = new HandInDetails();
    private long id;
    private CashDaySheet day;
    private String words;

    public void open() {
        if (day == null) {
            day = days.byId(id);
            details.setReason(day.reason());
        }
    }

    public String handIn() {
        days.handIn(id, day.version(), details);
        Messages.done("customer.cashday.handedIn", Formats.date(day.row().day()));
        return again();
    }

    public String check() {
        days.check(id, day.version());
        Messages.done(
                "customer.cashday.checked",
                day.row().cashierName(),
                Formats.date(day.row().day()));
        return "/customer/cash-days?faces-redirect=true&state=HANDED_IN";
    }

    public String giveBack() {
        if (Messages.isMissing(words, "act:words", "customer.review.wordsMissing")) {
            return null;
        }
        days.giveBack(id, day.version(), words);
        Messages.done("customer.cashday.givenBack", day.row().cashierName());
        return again();
    }

    private String again() {
        return "/customer/cash-day?faces-redirect=true&id=" + id;
    }

    /** What the count is off by so far, CNY; null before anything was counted. */
    public BigDecimal getDifference() {
        return details.getCounted() == null ? null : details.getCounted().subtract(day.cash());
    }

    public CashDaySheet getDay() {
        return day;
    }

    public HandInDetails getDetails() {
        return details;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
