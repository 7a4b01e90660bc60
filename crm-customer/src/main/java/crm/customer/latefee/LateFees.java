package crm.customer.latefee;

import crm.customer.arrears.ChargeTakenBack;
import crm.customer.arrears.CustomerAccount;
import crm.customer.arrears.LateItemPaid;
import crm.customer.arrears.OpenItem;
import crm.customer.arrears.OpenItemEnd;
import crm.customer.arrears.OwedKind;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.timeline.Timeline;
import crm.system.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Counts and charges late fees, whoever asks first: the night, a payment, the closing of an account. */
@Dependent
public class LateFees {

    private static final String GONE = "@customer.latefee.gone";
    private static final String IN_TIME = "@customer.latefee.inTime";
    private static final int PERCENT = 2;

    @Inject
    private LateFeeStore fees;

    @Inject
    private CustomerAccount account;

    @Inject
    private CustomerAccess customers;

    @Inject
    private Settings settings;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** Customers who are late, by id, after a place; in a transaction of its own, for the night. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> late(long after, int most) {
        return fees.late(today().minusDays(settings.number(LateFeeSettings.GRACE_DAYS)), after, most);
    }

    /** In a transaction of its own, for the night. @return how many charges it made */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int bringUp(long customerId) {
        return bringUp(customerId, settings.decimal(LateFeeSettings.LEAST));
    }

    /** Charges all that is late up to today, to the last cent; asked before an account is closed. */
    public void bringUpFully(Customer customer) {
        bringUp(customer.getId(), BigDecimal.ZERO);
    }

    /** What {@link #bringUpFully} would charge today, in CNY; nothing is written. */
    public BigDecimal notYetCharged(long customerId) {
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        for (OpenItem item : fees.lateOf(customerId, today())) {
            LateFeeSum rule = rule(item);
            LateFee fee = fees.find(item.getId()).map(LateFee::copy).orElseGet(() -> fresh(item, rule));
            count(fee, rule);
            sum = sum.add(fee.open());
        }
        return sum;
    }

    /** Something late was paid: its fee is charged up to today, or taken back for the days on which it was paid already. */
    void on(@Observes LateItemPaid event) {
        bringUp(event.item(), BigDecimal.ZERO);
    }

    /** What was not owed was not late either. */
    void on(@Observes ChargeTakenBack event) {
        for (OpenItem charge : fees.charges(event.itemId())) {
            if (charge.getEnded() != OpenItemEnd.WITHDRAWN) {
                account.takeBackCharge(charge, GONE);
            }
        }
    }

    private int bringUp(long customerId, BigDecimal least) {
        account.lock(customerId);
        int charged = 0;
        for (OpenItem item : fees.lateOf(customerId, today())) {
            charged += bringUp(item, least) ? 1 : 0;
        }
        return charged;
    }

    private boolean bringUp(OpenItem item, BigDecimal least) {
        if (!LateFeeStore.bears(item)) {
            return false;
        }
        LateFeeSum rule = rule(item);
        LateFee fee = fees.find(item.getId()).orElseGet(() -> begun(item, rule));
        count(fee, rule);
        takeBackWhatIsTooMuch(fee);
        BigDecimal open = fee.open();
        boolean enough = open.signum() > 0 && open.compareTo(least) >= 0;
        if (enough) {
            fee.charge(open);
            Customer customer = customers.findAnywhere(item.getCustomerId()).orElseThrow();
            OpenItem charge = account.charge(customer, OwedKind.LATE_FEE, item.getReference(), open, today());
            fees.flush();
            fees.add(new LateFeeCharge(charge.getId(), item.getId()));
            timeline.add(item.getCustomerId(), "customer.timeline.lateFee", item.getReference(), item.getReference());
        }
        fees.flush();
        return enough;
    }

    /** Money came in that was paid before some of these days: what was charged for them goes, the newest charge first. */
    private void takeBackWhatIsTooMuch(LateFee fee) {
        if (fee.tooMuch().signum() == 0) {
            return;
        }
        for (OpenItem charge : fees.charges(fee.getItemId())) {
            // What a person has withdrawn stays counted as charged, so that nobody is charged it again.
            if (charge.getEnded() != OpenItemEnd.WITHDRAWN && fee.tooMuch().signum() > 0) {
                fee.takeBack(charge.getAmount());
                fees.flush();
                account.takeBackCharge(charge, IN_TIME);
            }
        }
    }

    private LateFeeSum rule(OpenItem item) {
        ZoneId zone = clock.getZone();
        return LateFeeSum.of(
                item.getAmount(), item.getDueOn(), item.getEnteredAt(), fees.paid(item.getId(), zone), zone);
    }

    private void count(LateFee fee, LateFeeSum rule) {
        fee.count(rule, today(), (int) settings.number(LateFeeSettings.GRACE_DAYS), rate());
    }

    private static LateFee fresh(OpenItem item, LateFeeSum rule) {
        return new LateFee(item.getId(), item.getCustomerId(), rule.lateFrom());
    }

    private LateFee begun(OpenItem item, LateFeeSum rule) {
        LateFee fee = fresh(item, rule);
        fees.add(fee);
        return fee;
    }

    private BigDecimal rate() {
        return settings.decimal(LateFeeSettings.PERCENT_A_DAY)
                .min(LateFeeSettings.MOST_PERCENT)
                .movePointLeft(PERCENT);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
