package crm.ear.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * {@code mvn -Pbench verify}: measures the groups that {@code crm.bench.groups} names, or all but the long ones, and
 * writes {@code results.json} and a table beside it. A group that fails is told and leaves its figures out.
 */
public final class Bench {

    private static final List<Group> GROUPS =
            List.of(
                    new HashGroup(),
                    new StartGroup(),
                    new PagesGroup(),
                    new ImportGroup(),
                    new AuditGroup(),
                    new LoginGroup(),
                    DayGroup.usual(),
                    DayGroup.burst(),
                    new GrowthGroup());

    /** All that take few minutes; the rest is asked for by name. */
    private static final String USUAL = "hash,start,pages,import,audit,login";

    private static final Logger LOG = Logger.getLogger(Bench.class.getName());

    private Bench() {}

    public static void main(String[] args) throws IOException {
        if (!ProcessFigures.canBeHad()) {
            throw new IllegalStateException("The bench reads CPU and memory from /proc and so needs Linux.");
        }
        Path folder = Files.createDirectories(Path.of(System.getProperty("bench.folder")));
        Workplace place = new Workplace(
                folder,
                Path.of(System.getProperty("bench.bundle")),
                Integer.parseInt(Workplace.named("crm.bench.customers", "100000")));
        Set<String> wanted =
                Set.copyOf(Arrays.asList(Workplace.named("crm.bench.groups", USUAL).split(",", -1)));
        refuseUnknown(wanted);
        Figures figures = new Figures();
        boolean failed = false;
        for (Group group : GROUPS) {
            if (wanted.contains(group.name())) {
                failed |= !measured(group, place, figures);
                figures.write(folder.resolve("results.json"));
            }
        }
        Files.writeString(folder.resolve("results.txt"), figures.table());
        System.out.println(figures.table());
        if (failed) {
            System.exit(1);
        }
    }

    private static boolean measured(Group group, Workplace place, Figures figures) {
        System.out.println("Measuring " + group.name());
        try {
            group.measure(place, figures);
            return true;
        } catch (Exception failed) {
            LOG.log(Level.SEVERE, group.name() + " could not be measured", failed);
            return false;
        }
    }

    private static void refuseUnknown(Set<String> wanted) {
        Set<String> known = GROUPS.stream().map(Group::name).collect(Collectors.toSet());
        if (!known.containsAll(wanted)) {
            throw new IllegalArgumentException("crm.bench.groups knows " + known);
        }
    }
}
