package crm.customer.month;

import crm.customer.CustomerPermissions;
import crm.customer.branch.Branches;
import crm.customer.ledger.LedgerAccount;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.session.CurrentUser;
import crm.system.session.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Shows trial balances and closes the books of months. */
@Stateless
public class MonthService {

    private static final String MONTH = "20\\d{2}-(0[1-9]|1[0-2])";

    @Inject
    private MonthStore months;

    @Inject
    private Branches branches;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** The accounts of a month, of a branch and all below it, as far as the acting person may see them. */
    @RequiresPermissions(CustomerPermissions.MONTH_READ)
    public TrialBalance trialBalance(@NotNull TrialFilter filter) {
        LocalDate firstDay = monthOf(filter).atDay(1);
        Optional<MonthClosing> closed = months.find(firstDay);
        Scope seen = seen(filter.getUnitId());
        Map<Long, Map<LedgerAccount, Turnover>> sums =
                closed.isPresent() ? months.frozen(firstDay, seen) : months.summed(firstDay, seen);
        return new TrialBalance(
                firstDay,
                rows(sums),
                closed.map(MonthClosing::getClosedAt).orElse(null),
                closed.map(MonthClosing::getClosedBy).orElse(null),
                MonthRule.allows(YearMonth.from(firstDay), latest(), ZonedDateTime.now(clock)));
    }

    /** Puts on record that the acting person takes a trial balance out as a file. */
    @RequiresPermissions(CustomerPermissions.MONTH_READ)
    public void noteExport(@NotNull TrialFilter filter) {
        trail.record(
                AuditFact.done("customer:month:export", "month", monthOf(filter).toString())
                        .with(
                                null,
                                Json.createObjectBuilder()
                                        .add("unit", String.valueOf(filter.getUnitId()))
                                        .build()
                                        .toString()));
    }

    /**
     * Freezes the sums of a month, for the whole province.
     *
     * @param month as 2026-10
     * @throws MonthNotClosable when it is not over, closed already, or not the next one
     */
    @RequiresPermissions(CustomerPermissions.MONTH_CLOSE)
    public void close(@NotNull @Pattern(regexp = MONTH) String month) {
        YearMonth wanted = YearMonth.parse(month);
        if (!MonthRule.allows(wanted, latest(), ZonedDateTime.now(clock))) {
            throw new MonthNotClosable(wanted);
        }
        LocalDate firstDay = wanted.atDay(1);
        months.close(
                new MonthClosing(firstDay, clock.instant(), currentUser.actor().personName()),
                months.summed(firstDay, Scope.all()));
        trail.record(AuditFact.done(CustomerPermissions.MONTH_CLOSE, "month", month));
    }

    private YearMonth latest() {
        return months.latest().map(YearMonth::from).orElse(null);
    }

    private YearMonth monthOf(TrialFilter filter) {
        return filter.getMonth() != null && filter.getMonth().matches(MONTH)
                ? YearMonth.parse(filter.getMonth())
                : YearMonth.now(clock).minusMonths(1);
    }

    /** A branch with all below it, as far as the acting person sees it; without one all that they see. */
    private Scope seen(Long unitId) {
        Scope mine = currentUser.scope();
        return unitId == null
                ? mine
                : Scope.units(
                        branches.subtree(unitId).stream().filter(mine::covers).collect(Collectors.toSet()));
    }

    private static List<TrialRow> rows(Map<Long, Map<LedgerAccount, Turnover>> sums) {
        Map<LedgerAccount, Turnover> accounts = new EnumMap<>(LedgerAccount.class);
        sums.values().forEach(theirs -> theirs.forEach((account, sum) -> accounts.merge(account, sum, Turnover::plus)));
        List<TrialRow> rows = new ArrayList<>();
        accounts.forEach((account, sum) ->
                rows.add(new TrialRow(rows.size(), account, sum.opening(), sum.debit(), sum.credit(), sum.closing())));
        return rows;
    }
}
