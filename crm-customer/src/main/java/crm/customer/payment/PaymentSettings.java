package crm.customer.payment;

import crm.system.settings.Setting;
import crm.system.settings.SettingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a counter may do by itself. */
@ApplicationScoped
public class PaymentSettings implements SettingGroup {

    /** CNY that a counter may pay back at a time without a supervisor. */
    public static final Setting REFUND_MOST = Setting.number("customer.payment.refundMost", 500, 0, 1_000_000);

    @Override
    public String name() {
        return "customer.payment";
    }

    @Override
    public List<Setting> settings() {
        return List.of(REFUND_MOST);
    }
}
