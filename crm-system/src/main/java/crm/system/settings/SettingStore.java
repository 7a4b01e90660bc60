package crm.system.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The parameters that were set. */
@Dependent
class SettingStore {

    @PersistenceContext(unitName = "crm")
    private EntityManager stored;

    Optional<StoredSetting> find(String key) {
        return Optional.ofNullable(stored.find(StoredSetting.class, key));
    }

    void add(StoredSetting setting) {
        stored.persist(setting);
    }

    void remove(StoredSetting setting) {
        stored.remove(setting);
    }
}
