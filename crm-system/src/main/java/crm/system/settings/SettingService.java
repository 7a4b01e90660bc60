package crm.system.settings;

import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.errors.RecordNotFound;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Shows and changes parameters. */
@Stateless
public class SettingService {

    @Inject
    private SettingStore stored;

    @Inject
    @Any
    private Instance<SettingGroup> groups;

    @Inject
    private AuditTrail audit;

    /** Every parameter of every module, by group and in the order the group gives. */
    @RequiresPermissions(SettingPermissions.READ)
    public List<SettingRow> all() {
        return StreamSupport.stream(groups.spliterator(), false)
                .sorted(Comparator.comparing(SettingGroup::name))
                .flatMap(group -> group.settings().stream().map(setting -> row(group, setting)))
                .toList();
    }

    /**
     * Puts a value in force, on every node within a second.
     *
     * @throws SettingOutOfRange when it does not fit type or range
     * @throws RecordNotFound when there is no such parameter
     */
    @RequiresPermissions(SettingPermissions.CHANGE)
    public void change(@NotNull String key, @NotNull String value) {
        Setting setting = byKey(key);
        SettingCheck.check(setting, value);
        Optional<StoredSetting> known = stored.find(key);
        String before = known.map(StoredSetting::getValue).orElse(setting.fallback());
        if (before.equals(value)) {
            return;
        }
        if (known.isPresent()) {
            known.get().change(value);
        } else {
            stored.add(new StoredSetting(key, value));
        }
        audit.record(new AuditValues()
                .field("value", before, value)
                .in(AuditFact.done(SettingPermissions.CHANGE, "setting", key)));
    }

    /** Puts the default back in force. */
    @RequiresPermissions(SettingPermissions.CHANGE)
    public void reset(@NotNull String key) {
        Setting setting = byKey(key);
        stored.find(key).ifPresent(known -> {
            stored.remove(known);
            audit.record(new AuditValues()
                    .field("value", known.getValue(), setting.fallback())
                    .in(AuditFact.done(SettingPermissions.CHANGE, "setting", key)));
        });
    }

    private Setting byKey(String key) {
        return StreamSupport.stream(groups.spliterator(), false)
                .flatMap(group -> group.settings().stream())
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new RecordNotFound("setting", key));
    }

    private SettingRow row(SettingGroup group, Setting setting) {
        String value = stored.find(setting.key()).map(StoredSetting::getValue).orElse(setting.fallback());
        return new SettingRow(
                group.name(),
                setting.key(),
                setting.type(),
                value,
                setting.fallback(),
                setting.least(),
                setting.most(),
                !value.equals(setting.fallback()));
    }
}
