package crm.web.system;

import crm.system.errors.RecordNotFound;
import crm.system.settings.Setting;
import crm.system.settings.SettingRow;
import crm.system.settings.SettingService;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Changes one parameter. */
@Named
@ViewScoped
public class EditSettingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SettingService settings;

    private String key;
    private String value;
    private SettingRow row;

    public void open() {
        if (row == null) {
            row = settings.all().stream()
                    .filter(known -> known.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new RecordNotFound("setting", key));
            value = row.value();
        }
    }

    public String save() {
        settings.change(key, value == null ? "" : value.strip());
        Messages.done("system.setting.saved", getWords());
        return "/system/setting-list?faces-redirect=true";
    }

    public String reset() {
        settings.reset(key);
        Messages.done("system.setting.saved", getWords());
        return "/system/setting-list?faces-redirect=true";
    }

    public String getWords() {
        return SettingWords.name(row);
    }

    public String getHelp() {
        return SettingWords.help(row);
    }

    public String getRange() {
        return SettingWords.range(row);
    }

    /** Whether it is only on or off. */
    public boolean isSwitch() {
        return row.type() == Setting.Type.SWITCH;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
