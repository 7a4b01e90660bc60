package crm.customer.cashday;

import crm.customer.CustomerPermissions;
import crm.customer.payment.PaymentKind;
import crm.customer.payment.PaymentMethod;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.notice.Notices;
import crm.system.notice.Wording;
import crm.system.session.CurrentUser;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Shows cashiers' days, takes them in, and lets somebody else check them. */
@Stateless
public class CashDayService {

    private static final int LONGEST = 300;

    @Inject
    private CashDayStore days;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @RequiresPermissions(CustomerPermissions.CASH_DAY_READ)
    public List<CashDayRow> find(@NotNull CashDayFilter filter, @NotNull Slice slice) {
        return days.rows(filter, slice);
    }

    @RequiresPermissions(CustomerPermissions.CASH_DAY_READ)
    public long count(@NotNull CashDayFilter filter) {
        return days.count(filter);
    }

    /** @throws crm.system.errors.RecordNotFound when it is not for the acting person */
    @RequiresPermissions(CustomerPermissions.CASH_DAY_READ)
    public CashDaySheet byId(long cashDayId) {
        CashDay day = days.byId(cashDayId);
        return new CashDaySheet(
                day.row(),
                day.getVersion(),
                day.getReason(),
                day.getWords(),
                day.isOf(currentUser.actor()),
                sums(cashDayId),
                days.payments(cashDayId));
    }

    /**
     * The cashier has counted the till; from now on nothing is added to that day.
     *
     * @param version of the day that was looked at
     * @throws CashDayOver when it was handed in before
     * @throws DifferenceUnexplained when the count differs and no reason is given
     * @throws crm.system.errors.RecordNotFound when it is somebody else's
     */
    @RequiresPermissions(CustomerPermissions.CASH_DAY_KEEP)
    public void handIn(long cashDayId, long version, @Valid @NotNull HandInDetails details) {
        CashDay day = seen(cashDayId, version);
        if (!day.isOf(currentUser.actor())) {
            throw new NotYourCashDay();
        }
        days.hold(day.getOpenKey()); // a payment under way is counted, or goes into the next day
        BigDecimal expected = sums(cashDayId).stream()
                .filter(sum -> sum.method() == PaymentMethod.CASH)
                .map(MethodSum::left)
                .findFirst()
                .orElse(BigDecimal.ZERO.setScale(2));
        day.handIn(expected, details.getCounted().setScale(2), details.getReason(), clock.instant());
        days.save(day);
        trail.record(new AuditValues()
                .field("cash", null, expected)
                .field("counted", null, details.getCounted())
                .in(AuditFact.done("customer:cash-day:hand-in", "cash-day", cashDayId)));
    }

    /**
     * What was handed in is right.
     *
     * @param version of the day that was looked at
     * @throws OwnCashDay when it is the acting person's own
     * @throws CashDayOver when it does not wait for that
     */
    @RequiresPermissions(CustomerPermissions.CASH_DAY_CHECK)
    public void check(long cashDayId, long version) {
        decide(seen(cashDayId, version), CashDayState.CHECKED, null);
    }

    /** The cashier is to count or explain again. */
    @RequiresPermissions(CustomerPermissions.CASH_DAY_CHECK)
    public void giveBack(long cashDayId, long version, @NotBlank @Size(max = LONGEST) String why) {
        CashDay day = seen(cashDayId, version);
        decide(day, CashDayState.GIVEN_BACK, why);
        notices.send(
                day.getAccountId(),
                Wording.of("customer.cashday.news.givenBack", day.getDay(), why),
                "/customer/cash-day.xhtml?id=" + cashDayId);
    }

    private void decide(CashDay day, CashDayState next, String why) {
        day.decide(next, why, currentUser.actor(), clock.instant());
        days.save(day);
        String action = next == CashDayState.CHECKED ? "customer:cash-day:check" : "customer:cash-day:give-back";
        trail.record(AuditFact.done(action, "cash-day", day.getId()));
    }

    private CashDay seen(long cashDayId, long version) {
        CashDay day = days.byId(cashDayId);
        if (day.getVersion() != version) {
            throw new RecordChangedMeanwhile("cash-day", day.getDay());
        }
        return day;
    }

    private List<MethodSum> sums(long cashDayId) {
        List<CashDayStore.Flow> flows = days.flows(cashDayId);
        return Arrays.stream(PaymentMethod.values())
                .filter(method -> flows.stream().anyMatch(flow -> flow.method() == method))
                .map(method -> sum(
                        method,
                        flows.stream().filter(flow -> flow.method() == method).toList()))
                .toList();
    }

    private static MethodSum sum(PaymentMethod method, List<CashDayStore.Flow> flows) {
        long payments = 0;
        long returns = 0;
        BigDecimal in = BigDecimal.ZERO.setScale(2);
        BigDecimal out = in;
        for (CashDayStore.Flow flow : flows) {
            if (flow.kind() == PaymentKind.PAYMENT) {
                payments += flow.count();
                in = in.add(flow.amount());
            } else {
                returns += flow.count();
                out = out.add(flow.amount());
            }
        }
        return new MethodSum(method, payments, in, returns, out);
    }
}
