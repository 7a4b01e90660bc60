package crm.customer.churn.plan;

import crm.customer.CustomerPermissions;
import crm.system.identity.openwork.OpenWork;
import crm.system.identity.openwork.OpenWorkRow;
import crm.system.session.CurrentUser;
import crm.system.settings.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The open plans of an owner as open work: on the desk when due, passed on when the owner moves or leaves. */
@Dependent
class PlansOfOwner implements OpenWork {

    @Inject
    private PlanStore plans;

    @Inject
    private Settings settings;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Override
    public String key() {
        return "customer.churn.plan.openWork";
    }

    @Override
    public long count(long employeeId) {
        return plans.countOpen(employeeId);
    }

    @Override
    public List<OpenWorkRow> first(long employeeId, int most) {
        if (!currentUser.may(CustomerPermissions.CHURN_READ)) {
            return List.of();
        }
        LocalDate by = LocalDate.now(clock).plusDays(settings.number(ChurnSettings.REMIND_DAYS));
        return plans.due(employeeId, by, most).stream()
                .map(plan -> new OpenWorkRow(
                        plan.name(), plan.dueOn().toString(), "/customer/churn-plan.xhtml?id=" + plan.id()))
                .toList();
    }

    @Override
    public long handOver(long fromEmployeeId, long toEmployeeId) {
        return plans.handOver(fromEmployeeId, toEmployeeId);
    }
}
