package crm.web.system;

import crm.system.intake.ImportRow;
import crm.system.intake.ImportService;
import crm.web.shared.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Imports with their progress. */
@Named
@ViewScoped
public class ImportListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportService imports;

    private LazyTable<ImportRow> table;

    @PostConstruct
    void open() {
        table = new LazyTable<>(new Object(), slice -> imports.find(slice), () -> imports.count());
    }

    public LazyTable<ImportRow> getTable() {
        return table;
    }

    /** The tone of a state's chip. */
    public String tone(ImportRow row) {
        return row.undone() ? "plain" : ImportTones.of(row.state());
    }
}
