package crm.customer.subscription;

import crm.system.settings.Setting;
import crm.system.settings.SettingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Real-name rules that the regulator changes from time to time. */
@ApplicationScoped
public class SubscriptionSettings implements SettingGroup {

    /** How many mobile numbers one document may hold at the same time. */
    public static final Setting MOST_MOBILE_NUMBERS =
            Setting.number("customer.subscription.mostMobileNumbers", 5, 1, 50);

    @Override
    public String name() {
        return "customer.subscription";
    }

    @Override
    public List<Setting> settings() {
        return List.of(MOST_MOBILE_NUMBERS);
    }
}
