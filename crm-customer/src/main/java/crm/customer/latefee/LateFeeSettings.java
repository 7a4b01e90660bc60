package crm.customer.latefee;

import crm.system.settings.Setting;
import crm.system.settings.SettingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;

/** What late fees leave to people. */
@ApplicationScoped
public class LateFeeSettings implements SettingGroup {

    /** Percent of what is owed, for each day; never counted above {@link #MOST_PERCENT}. */
    public static final Setting PERCENT_A_DAY =
            new Setting("customer.latefee.percent", Setting.Type.DECIMAL, "0.05", 0, 1);

    /** Days after the due day that cost nothing. */
    public static final Setting GRACE_DAYS = Setting.number("customer.latefee.grace", 5, 0, 90);

    /** CNY from which on it is charged before the item is paid, so that nobody gets a charge of a cent each night. */
    public static final Setting LEAST = new Setting("customer.latefee.least", Setting.Type.DECIMAL, "1.00", 0, 100);

    /** The Telecommunications Regulations of the PRC, article 34. */
    static final BigDecimal MOST_PERCENT = new BigDecimal("0.3");

    @Override
    public String name() {
        return "customer.latefee";
    }

    @Override
    public List<Setting> settings() {
        return List.of(PERCENT_A_DAY, GRACE_DAYS, LEAST);
    }
}
