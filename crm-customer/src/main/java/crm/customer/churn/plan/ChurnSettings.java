package crm.customer.churn.plan;

import crm.system.settings.Setting;
import crm.system.settings.SettingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** When plans come onto the desk of their owners. */
@ApplicationScoped
public class ChurnSettings implements SettingGroup {

    /** So many days before it is due, a plan stands on its owner's desk. */
    public static final Setting REMIND_DAYS = Setting.number("customer.churn.remindDays", 3, 0, 60);

    @Override
    public String name() {
        return "customer.churn";
    }

    @Override
    public List<Setting> settings() {
        return List.of(REMIND_DAYS);
    }
}
