package crm.system.intake.drop;

import crm.system.errors.BusinessRuleViolation;
import crm.system.intake.DropImports;
import crm.system.intake.UploadService;
import crm.system.intake.file.UnreadableFile;
import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes files in, in the name of their folder's account. Each step is kept: a server may stop at any moment. */
@Dependent
class DropTaking {

    private static final Logger LOG = Logger.getLogger(DropTaking.class.getName());

    /** No fault of the file, or one that passes: it is tried again. */
    private static final Set<String> PASSING = Set.of("system.intake.file.changed", "system.intake.file.notStored");

    @Inject
    private DropStore drops;

    @Inject
    private DropImports imports;

    @Inject
    private UploadService uploads;

    @Inject
    private DropTrial trial;

    @Inject
    private DropActing acting;

    @Inject
    private Clock clock;

    /** Takes a file that two looks found unchanged. */
    void take(DropSource source, DropFolder folder, LyingFile lies, DropFile seen) {
        seen.become(DropState.TAKING, null);
        DropFile file = drops.keep(seen);
        try {
            if (folder.claim(lies, file.getId())) {
                read(source, folder, file);
            } else {
                letLie(folder, file, null);
            }
        } catch (IOException | UnreadableFile failed) {
            fail(folder, file, failed);
        }
    }

    /** Reads a claimed file in. */
    private void read(DropSource source, DropFolder folder, DropFile claimed) {
        DropFile file = claimed;
        try {
            LyingFile mine =
                    folder.claimed(file.getId()).filter(file::isStill).orElseThrow(() -> new UnreadableFile("changed"));
            file.takenAs(acting.as(source, () -> upload(source, folder, mine, claimed.getName())));
            file = drops.keep(file);
        } catch (Exception failed) {
            if (failed instanceof BusinessRuleViolation rule && PASSING.contains(rule.key())) {
                letLie(folder, file, DropActing.reason(rule));
            } else {
                fail(folder, file, failed);
            }
            return;
        }
        goOn(source, folder, file);
    }

    private long upload(DropSource source, DropFolder folder, LyingFile mine, String name) throws IOException {
        if (!imports.permits(source.getKind())) {
            throw new DropAccountUnfit(source.getAccountName());
        }
        try (InputStream content = folder.open(mine)) {
            return uploads.uploadSigned(source.getKind(), source.getSource(), name, content, source.getSignerKeyId());
        }
    }

    /** Goes on with a file that became an import. */
    private void goOn(DropSource source, DropFolder folder, DropFile file) {
        try {
            trial.begin(source, file);
        } catch (Exception failed) {
            file.become(DropState.FAILED, DropActing.reason(failed));
        }
        putAway(folder, drops.keep(file));
    }

    /** It lies again under its name, and the next look finds it, or misses it; one whose name is taken is replaced. */
    private void letLie(DropFolder folder, DropFile file, Wording why) {
        try {
            if (!folder.isClaimed(file.getId()) || folder.giveBack(file.getId(), Path.of(file.getName()))) {
                file.become(DropState.SEEN, why);
                drops.keep(file);
            } else {
                file.become(DropState.FAILED, Wording.of("system.drop.replaced"));
                putAway(folder, drops.keep(file));
            }
        } catch (IOException | InvalidPathException stuck) {
            fail(folder, file, stuck);
        }
    }

    private void fail(DropFolder folder, DropFile file, Exception failed) {
        file.become(DropState.FAILED, DropActing.reason(failed));
        if (!folder.isClaimed(file.getId())) {
            file.stay(); // it lies as it lay, and is not tried again as long as it does
        }
        putAway(folder, drops.keep(file));
    }

    /**
     * Goes on where a server stopped.
     *
     * @return whether all that was read is out of the way
     */
    boolean resume(DropSource source, DropFolder folder) throws IOException {
        for (DropFile file : drops.inState(source.getId(), DropState.TAKING)) {
            if (file.getImportId() != null) {
                goOn(source, folder, file);
            } else if (folder.isClaimed(file.getId())) {
                read(source, folder, file);
            } else {
                file.become(DropState.SEEN, null);
                drops.keep(file);
            }
        }
        boolean all = true;
        for (long claim : folder.claims()) {
            all &= drops.file(claim)
                    .filter(file -> file.getSourceId() == source.getId() && file.getState() != DropState.TAKING)
                    .map(file -> putAway(folder, file))
                    .orElse(true);
        }
        return all;
    }

    /** What is taken lies no longer where the next look would find it; where that fails, the next run tries again. */
    private boolean putAway(DropFolder folder, DropFile file) {
        String to = file.getState() == DropState.FAILED ? DropFolder.FAILED : DropFolder.DONE;
        try {
            if (folder.isClaimed(file.getId())) {
                folder.putAway(file.getId(), file.getName(), to, clock);
            }
            return true;
        } catch (IOException stuck) {
            LOG.log(Level.WARNING, "A dropped file cannot be put away: {0}", stuck.toString());
            return false;
        }
    }
}
