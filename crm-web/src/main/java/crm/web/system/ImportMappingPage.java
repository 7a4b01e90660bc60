package crm.web.system;

import crm.system.intake.ImportService;
import crm.system.intake.ImportStatus;
import crm.system.intake.MatchingChoice;
import crm.system.intake.MatchingService;
import crm.system.intake.UploadService;
import crm.system.intake.WriteMode;
import crm.system.intake.file.SourceRow;
import crm.system.intake.mapping.ColumnMapping;
import crm.system.intake.mapping.FieldSource;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The second step of an import: which column fills which field. */
@Named
@ViewScoped
public class ImportMappingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PREVIEWED_ROWS = 3;

    @Inject
    private ImportService imports;

    @Inject
    private UploadService uploads;

    @Inject
    private MatchingService matchings;

    private Long id;
    private transient ImportStatus status;
    private List<MappingLine> lines;
    private transient List<PreviewedColumn> preview;
    private transient MatchingChoice choice;
    private WriteMode mode;
    private String key;

    /**
     * A column of the file with its first values.
     *
     * @param place from 0
     */
    public record PreviewedColumn(int place, String name, List<String> values) {}

    /** Shows the mapping decided on, or the likeliest. */
    public void open() {
        if (lines == null) {
            ColumnMapping mapping = imports.mapping(id);
            lines = imports.fields(id).stream()
                    .map(field -> new MappingLine(field, mapping.of(field.key())))
                    .toList();
            mode = getChoice().chosen().mode();
            key = getChoice().chosen().key();
        }
    }

    /** Keeps the mapping and has the whole file tried with it. */
    public String tryOut() {
        Map<String, FieldSource> sources = new TreeMap<>();
        lines.forEach(line -> sources.put(line.getKey(), line.source()));
        imports.map(id, new ColumnMapping(sources));
        if (mode != null) {
            matchings.choose(id, mode, key);
        }
        imports.tryOut(id);
        return "/system/import?faces-redirect=true&id=" + id;
    }

    public ImportStatus getStatus() {
        if (status == null && id != null) {
            status = imports.byId(id);
        }
        return status;
    }

    /** How rows may meet the records that are there. */
    public MatchingChoice getChoice() {
        if (choice == null && id != null) {
            choice = matchings.choice(id);
        }
        return choice;
    }

    public WriteMode getMode() {
        return mode;
    }

    public void setMode(WriteMode mode) {
        this.mode = mode;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public List<MappingLine> getLines() {
        return lines;
    }

    /** The columns with their first values. */
    public List<PreviewedColumn> getPreview() {
        if (preview == null && id != null) {
            List<SourceRow> rows = uploads.preview(id, PREVIEWED_ROWS);
            List<String> header = getStatus().work().getFile().getHeader();
            preview = new ArrayList<>();
            for (int column = 0; column < header.size(); column++) {
                int place = column;
                preview.add(new PreviewedColumn(
                        place,
                        header.get(place),
                        rows.stream()
                                .map(row -> place < row.values().size()
                                        ? row.values().get(place)
                                        : "")
                                .toList()));
            }
        }
        return preview;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
