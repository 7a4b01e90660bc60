package crm.system.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** Reads parameters as they are now. */
@Dependent
public class Settings {

    @Inject
    private StoredSettings stored;

    public long number(Setting setting) {
        return Long.parseLong(text(setting));
    }

    public BigDecimal decimal(Setting setting) {
        return new BigDecimal(text(setting));
    }

    public boolean isOn(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    public String text(Setting setting) {
        String value = stored.find(setting.key());
        return value == null ? setting.fallback() : value;
    }
}
