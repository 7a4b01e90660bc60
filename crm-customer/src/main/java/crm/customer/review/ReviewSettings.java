package crm.customer.review;

import crm.system.settings.Setting;
import crm.system.settings.SettingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which openings may go without a second person. */
@ApplicationScoped
public class ReviewSettings implements SettingGroup {

    /** An ID card, an individual, in the hall: nothing about it is unusual. */
    public static final Setting LOW_RISK_PASSES = Setting.flag("customer.review.lowRiskPasses", true);

    @Override
    public String name() {
        return "customer.review";
    }

    @Override
    public List<Setting> settings() {
        return List.of(LOW_RISK_PASSES);
    }
}
