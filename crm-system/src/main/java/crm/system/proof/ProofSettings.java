package crm.system.proof;

import crm.system.settings.Setting;
import crm.system.settings.SettingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How long the audit trail stays searchable. */
@ApplicationScoped
class ProofSettings implements SettingGroup {

    /** Months until entries are archived. Six is the least the Cybersecurity Law asks of network logs (article 21). */
    static final Setting KEEP_MONTHS = Setting.number("system.audit.keepMonths", 36, 6, 600);

    @Override
    public String name() {
        return "system.audit";
    }

    @Override
    public List<Setting> settings() {
        return List.of(KEEP_MONTHS);
    }
}
