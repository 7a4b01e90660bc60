package crm.system.settings;

import crm.system.schema.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A value that an administrator has set. */
@Entity
@Table(name = "sys_setting")
public class StoredSetting extends Versioned {

    @Id
    @Column(name = "setting_key")
    private String key;

    @Column(name = "setting_value")
    private String value;

    protected StoredSetting() {} // for JPA

    StoredSetting(String key, String value) {
        this.key = key;
        this.value = value;
    }

    public String getKey() {
        return key;
    }

    public String getValue() {
        return value;
    }

    void change(String to) {
        value = to;
    }
}
