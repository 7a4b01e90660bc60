package crm.customer.cashday;

import crm.customer.payment.Till;
import crm.system.session.Actor;
import crm.system.session.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Puts payments into the day of whoever takes them. */
@Dependent
class DayTill implements Till {

    @Inject
    private CashDayStore days;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Override
    public long today() {
        Actor cashier = currentUser.actor();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        String key = CashDay.openKey(cashier, today);
        if (!days.hold(key)) {
            days.add(new CashDay(cashier, today, now));
        }
        return days.byOpenKey(key).orElseThrow().getId();
    }

    @Override
    public boolean isOpenToday(long dayId) {
        return days.find(dayId)
                .filter(day -> day.isOf(currentUser.actor()))
                .filter(day -> day.isOpenOn(LocalDate.now(clock)))
                .isPresent();
    }
}
