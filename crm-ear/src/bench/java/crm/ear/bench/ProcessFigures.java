package crm.ear.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Linux tells about a process. */
record ProcessFigures(long pid) {

    /** USER_HZ, the unit of times in {@code /proc}: a hundredth of a second on every Linux we run on. */
    private static final double MILLIS_PER_TICK = 10.0;

    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final double KB_PER_MB = 1024.0;

    /** Whether figures can be had here at all. */
    static boolean canBeHad() {
        return Files.isReadable(Path.of("/proc/self/stat"));
    }

    /** CPU time spent so far, in ms, over all its threads, also those that ended. */
    double cpuMillis() {
        String stat = read("stat");
        // The name in parentheses may hold blanks; the numbered fields start behind it.
        List<String> fields =
                List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
        return (Long.parseLong(fields.get(USER_TIME)) + Long.parseLong(fields.get(SYSTEM_TIME))) * MILLIS_PER_TICK;
    }

    /** Resident memory in MB. */
    double residentMb() {
        return read("status")
                        .lines()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / KB_PER_MB;
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
