package crm.system.intake;

import crm.system.intake.file.FileInspector;
import crm.system.intake.file.FileLimits;
import crm.system.intake.file.FileShape;
import crm.system.intake.file.FileVault;
import crm.system.intake.file.RowSource;
import crm.system.intake.file.SourceRow;
import crm.system.intake.file.StoredFile;
import crm.system.intake.file.UnreadableFile;
import crm.system.intake.pgp.PgpOpening;
import crm.system.session.CurrentUser;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Takes files in and shows their first rows. No transaction is open while a file is read: a large one takes longer than
 * a transaction may.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UploadService {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 80;

    @Inject
    private ImportStore imports;

    @Inject
    private Importers importers;

    @Inject
    private FileVault vault;

    @Inject
    private FileInspector files;

    @Inject
    private PgpOpening pgp;

    @Inject
    private IntakeSettings settings;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * Keeps a file and recognises it; one that cannot be read leaves nothing behind.
     *
     * @param source name of the system it comes from; under it the mapping is kept
     * @param fileName as the person calls it; says nothing of its content
     * @return the import
     * @throws crm.system.intake.file.UnreadableFile with the reason, when it cannot be taken in
     */
    @RequiresPermissions(ImportPermissions.RUN)
    public long upload(String kind, String source, String fileName, InputStream content) {
        return uploadSigned(kind, source, fileName, content, null);
    }

    /**
     * Likewise, for a file that has to bear a signature.
     *
     * @param signer the key; null when none is demanded
     */
    @RequiresPermissions(ImportPermissions.RUN)
    public long uploadSigned(String kind, String source, String fileName, InputStream content, Long signer) {
        importers.permitted(kind);
        FileLimits limits = settings.limits();
        StoredFile file = store(fileName, content, signer, limits);
        boolean kept = false;
        try {
            FileShape shape = files.inspect(file, limits);
            String plainName = PgpOpening.plainName(fileName);
            UploadedFile uploaded = new UploadedFile(cut(plainName, LONGEST_NAME), file, shape);
            Import upload =
                    new Import(kind, cut(source, LONGEST_SOURCE), uploaded, currentUser.actor(), clock.instant());
            imports.add(upload);
            kept = true;
            return upload.getId();
        } finally {
            if (!kept) {
                vault.remove(file.name());
            }
        }
    }

    /** A file whose signature is wrong fails when it is read to its end, and nothing of it stays. */
    private StoredFile store(String fileName, InputStream content, Long signer, FileLimits limits) {
        try {
            return vault.store(pgp.open(fileName, content, signer), limits.bytes());
        } catch (IOException broken) {
            throw new UnreadableFile("damaged");
        }
    }

    /** The first rows of a file, as they stand in it. */
    @RequiresPermissions(ImportPermissions.RUN)
    public List<SourceRow> preview(long id, int most) {
        Import work = imports.byId(id, importers.permittedKinds());
        if (!work.getFile().isKept()) {
            return List.of();
        }
        try (RowSource rows =
                files.open(work.getFile().getStoredName(), work.getFile().getShape(), settings.limits())) {
            List<SourceRow> first = new ArrayList<>(most);
            while (first.size() < most && rows.hasNext()) {
                first.add(rows.next());
            }
            return first;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String cut(String text, int most) {
        String line = text.strip();
        return line.length() <= most ? line : line.substring(line.length() - most);
    }
}
