package crm.customer.number;

import crm.system.settings.Setting;
import crm.system.settings.SettingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How long numbers are held back and rest. */
@ApplicationScoped
public class NumberSettings implements SettingGroup {

    /** Minutes for which a chosen number is held back for a customer. */
    public static final Setting RESERVED_MINUTES = Setting.number("customer.number.reservedMinutes", 60, 5, 10_080);

    /** Days for which a number rests after it was given up. */
    public static final Setting REST_DAYS = Setting.number("customer.number.restDays", 90, 0, 730);

    @Override
    public String name() {
        return "customer.number";
    }

    @Override
    public List<Setting> settings() {
        return List.of(RESERVED_MINUTES, REST_DAYS);
    }
}
