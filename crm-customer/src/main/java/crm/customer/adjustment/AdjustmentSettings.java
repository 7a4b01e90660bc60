package crm.customer.adjustment;

import crm.system.settings.Setting;
import crm.system.settings.SettingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** When what a correction charges is to be paid. */
@ApplicationScoped
public class AdjustmentSettings implements SettingGroup {

    /** Days until an extra charge is due. */
    public static final Setting CHARGE_DUE_DAYS = Setting.number("customer.adjustment.chargeDueDays", 30, 0, 365);

    @Override
    public String name() {
        return "customer.adjustment";
    }

    @Override
    public List<Setting> settings() {
        return List.of(CHARGE_DUE_DAYS);
    }
}
