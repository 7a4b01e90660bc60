package crm.web.system;

import crm.system.settings.SettingRow;
import crm.system.settings.SettingService;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** All parameters with their values. */
@Named
@ViewScoped
public class SettingListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SettingService settings;

    private List<SettingRow> all;
    private String search;

    @PostConstruct
    void open() {
        all = settings.all();
    }

    public List<SettingRow> getRows() {
        String wanted = search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(row -> row.key().toLowerCase(Locale.ROOT).contains(wanted)
                        || words(row).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    public String words(SettingRow row) {
        return SettingWords.name(row);
    }

    public String help(SettingRow row) {
        return SettingWords.help(row);
    }

    public String range(SettingRow row) {
        return SettingWords.range(row);
    }

    public String value(SettingRow row) {
        return SettingWords.value(row, row.value());
    }

    public String fallback(SettingRow row) {
        return SettingWords.value(row, row.fallback());
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
