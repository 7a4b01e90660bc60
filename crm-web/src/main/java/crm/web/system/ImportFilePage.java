package crm.web.system;

import crm.system.intake.ImportService;
import crm.system.intake.UploadService;
import crm.web.shared.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.primefaces.model.file.UploadedFile;

/** The first step of an import: which records, from where, which file. */
@Named
@RequestScoped
public class ImportFilePage {

    @Inject
    private ImportService imports;

    @Inject
    private UploadService uploads;

    private List<String> kinds;
    private String kind;
    private String source;
    private UploadedFile file;

    @PostConstruct
    void open() {
        kinds = imports.kinds();
        kind = kinds.isEmpty() ? null : kinds.get(0);
    }

    /** Takes the file in and goes on to its columns. */
    public String upload() {
        if (file == null || file.getFileName() == null || file.getFileName().isBlank()) {
            Messages.errorAt("form:file", "system.import.file.missing");
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            long id = uploads.upload(kind, source, file.getFileName(), content);
            return "/system/import-mapping?faces-redirect=true&id=" + id;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<String> getKinds() {
        return kinds;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
