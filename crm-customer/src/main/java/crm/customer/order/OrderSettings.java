package crm.customer.order;

import crm.system.settings.Setting;
import crm.system.settings.SettingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What orders leave to people. */
@ApplicationScoped
public class OrderSettings implements SettingGroup {

    /** Whether a wired service may be ordered where nobody knows what can be delivered, with a note. */
    public static final Setting UNKNOWN_PLACES = Setting.flag("customer.order.unknownPlaces", true);

    /** Days until a charge for leaving within a term is due. */
    public static final Setting CHARGE_DUE_DAYS = Setting.number("customer.order.chargeDueDays", 30, 0, 365);

    @Override
    public String name() {
        return "customer.order";
    }

    @Override
    public List<Setting> settings() {
        return List.of(UNKNOWN_PLACES, CHARGE_DUE_DAYS);
    }
}
