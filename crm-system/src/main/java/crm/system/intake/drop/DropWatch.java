package crm.system.intake.drop;

import crm.system.jobs.FrequentJob;
import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Looks into the drop folders every few seconds. */
@Dependent
class DropWatch implements FrequentJob {

    private static final int EVERY_SECONDS = 10;
    private static final Logger LOG = Logger.getLogger(DropWatch.class.getName());

    /** So many of a folder in one look; the rest is looked at later, and none counts as gone. */
    private static final int MOST = 200;

    /** No folder takes longer in one look than this and its last file: the others wait. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Wording NO_FOLDER = Wording.of("system.drop.noFolder");

    private static final Wording NOT_PUT_AWAY = Wording.of("system.drop.notPutAway");

    @Inject
    private DropStore drops;

    @Inject
    private DropTaking taking;

    @Inject
    private DropTrial trial;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "system.drop.watch";
    }

    @Override
    public int everySeconds() {
        return EVERY_SECONDS;
    }

    @Override
    public void run() {
        List<DropSource> sources = drops.active();
        if (sources.isEmpty()) {
            return;
        }
        Path root = DropFolder.root();
        for (DropSource source : sources) {
            try {
                follow(source);
                drops.meet(source.getId(), look(root, source));
            } catch (RuntimeException failed) {
                LOG.log(Level.SEVERE, "Drop folder " + source.getFolder() + " could not be looked into", failed);
            }
        }
    }

    private void follow(DropSource source) {
        for (DropFile tried : drops.inState(source.getId(), DropState.TRYING)) {
            try {
                trial.follow(source, tried);
            } catch (RuntimeException failed) {
                tell(source, tried.getName(), failed);
            }
        }
    }

    /** One file that cannot be kept stops no other. */
    private static void tell(DropSource source, String name, RuntimeException failed) {
        LOG.log(Level.SEVERE, "Dropped file " + name + " of " + source.getFolder() + " could not be taken", failed);
    }

    /** @return what stands against looking; null when nothing does */
    private Wording look(Path root, DropSource source) {
        try {
            Optional<DropFolder> folder = DropFolder.below(root, source.getFolder());
            if (folder.isEmpty()) {
                return NO_FOLDER;
            }
            boolean putAway = taking.resume(source, folder.get());
            look(source, folder.get());
            return putAway ? null : NOT_PUT_AWAY;
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "A drop folder cannot be read: {0}", unreadable.toString());
            return NO_FOLDER;
        }
    }

    private void look(DropSource source, DropFolder folder) throws IOException {
        Map<String, DropFile> seen = byName(drops.inState(source.getId(), DropState.SEEN));
        Map<String, DropFile> staying = byName(drops.staying(source.getId()));
        List<LyingFile> lying = folder.look();
        Instant end = clock.instant().plus(LONGEST);
        int looked = 0;
        for (LyingFile lies : lying) {
            DropFile stuck = staying.get(lies.keptName());
            boolean isStuck = stuck != null && stuck.isStaying(lies);
            if (!isStuck && looked < MOST && clock.instant().isBefore(end)) {
                looked++;
                try {
                    look(source, folder, lies, seen.get(lies.keptName()));
                } catch (RuntimeException failed) {
                    tell(source, lies.keptName(), failed);
                }
            }
        }
        Set<String> there = lying.stream().map(LyingFile::keptName).collect(Collectors.toSet());
        seen.keySet().removeAll(there);
        for (DropFile gone : seen.values()) {
            gone.become(DropState.VANISHED, Wording.of("system.drop.vanished"));
            drops.keep(gone);
        }
        staying.keySet().removeAll(there);
        for (DropFile gone : staying.values()) {
            gone.leave();
            drops.keep(gone);
        }
    }

    /** The last of each name. */
    private static Map<String, DropFile> byName(List<DropFile> files) {
        Map<String, DropFile> byName = new HashMap<>();
        files.forEach(file -> byName.put(file.getName(), file));
        return byName;
    }

    private void look(DropSource source, DropFolder folder, LyingFile lies, DropFile seen) {
        if (lies.isNameTooLong()) {
            DropFile refused = new DropFile(source.getId(), lies, clock.instant());
            refused.become(DropState.FAILED, Wording.of("system.drop.nameTooLong"));
            refused.stay();
            drops.keep(refused);
        } else if (seen == null) {
            drops.keep(new DropFile(source.getId(), lies, clock.instant()));
        } else if (seen.isStill(lies)) {
            taking.take(source, folder, lies, seen);
        } else {
            seen.look(lies);
            drops.keep(seen);
        }
    }
}
