package crm.web.system;

import crm.system.intake.drop.DropFile;
import crm.system.intake.drop.DropService;
import crm.system.intake.drop.DropSource;
import crm.system.intake.drop.DropState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The watched folders, each with what lay there lately. */
@Named
@RequestScoped
public class DropFoldersPage {

    @Inject
    private DropService drops;

    private List<Folder> folders;

    /** A folder with its files. */
    public record Folder(DropSource source, List<DropFile> files) {}

    @PostConstruct
    void open() {
        Map<Long, List<DropFile>> latest = drops.latest();
        folders = drops.all().stream()
                .map(source -> new Folder(source, latest.getOrDefault(source.getId(), List.of())))
                .toList();
    }

    public List<Folder> getFolders() {
        return folders;
    }

    /** Where the folders lie on the server. */
    public String getRoot() {
        return drops.root();
    }

    /** The tone of a file's chip. */
    public String tone(DropState state) {
        return switch (state) {
            case SEEN -> "plain";
            case TAKING, TRYING -> "note";
            case WAITING, VANISHED -> "warning";
            case STARTED -> "good";
            case FAILED -> "bad";
        };
    }
}
