package crm.system.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads parameters as they are now. */
@Dependent
public class Settings {

    @PersistenceContext(unitName = "crm")
    private EntityManager stored;

    public long number(Setting setting) {
        return Long.parseLong(text(setting));
    }

    public boolean isOn(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    public String text(Setting setting) {
        StoredSetting found = stored.find(StoredSetting.class, setting.key());
        return found == null ? setting.fallback() : found.getValue();
    }
}
