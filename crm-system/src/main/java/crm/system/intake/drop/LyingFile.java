package crm.system.intake.drop;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file as a look finds it in a folder.
 *
 * @param path its name there, as the system has it: not each can be told in letters
 * @param bytes how large it is
 * @param modifiedAt to the microsecond, as databases keep it
 */
record LyingFile(Path path, long bytes, Instant modifiedAt) {

    /** As long as the column. */
    private static final int LONGEST_NAME = 200;

    private static final int SHOWN = 180;

    String name() {
        return path.toString();
    }

    boolean isNameTooLong() {
        return name().length() > LONGEST_NAME;
    }

    /** The name as it is kept; of one too long its beginning, and what tells it from others. */
    String keptName() {
        return isNameTooLong() ? name().substring(0, SHOWN) + "…" + Integer.toHexString(name().hashCode()) : name();
    }
}
