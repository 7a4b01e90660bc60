package crm.ear.launch;

import java.io.PrintStream;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * What the person who started the system sees of the log: our own lines and everyone's warnings, without stack traces.
 * All of it, with the traces, is in the log file.
 */
public class ConsoleLines extends Handler {

    private static final PrintStream CONSOLE = System.out;
    private static volatile String failure = "";
    private static volatile boolean ourFailure;
    private static volatile boolean booting = true;

    /** Made by the log manager. */
    public ConsoleLines() {
        setFormatter(new SimpleFormatter());
        setLevel(Level.INFO);
    }

    /** Writes a line past the log. */
    static void print(String line) {
        CONSOLE.println(line);
        CONSOLE.flush();
    }

    /** What went wrong during the boot, in our own words if there are any; an empty text when nothing did. */
    static String failure() {
        return failure;
    }

    /** From here on others' warnings are shown; while the server boots they are noise, or repeat what we tell. */
    static void booted() {
        booting = false;
    }

    @Override
    public void publish(LogRecord line) {
        boolean ours = line.getLoggerName() != null && line.getLoggerName().startsWith("crm.");
        boolean warning = line.getLevel().intValue() >= Level.WARNING.intValue();
        if (!isLoggable(line) || !(ours || warning)) {
            return;
        }
        String text = text(line);
        if (line.getLevel().equals(Level.SEVERE) && (ours || !ourFailure)) {
            failure = text;
            ourFailure = ours;
        }
        if (ours || !booting) {
            print(warning ? line.getLevel() + ": " + text : text);
        }
    }

    private String text(LogRecord line) {
        String text = getFormatter().formatMessage(line);
        if (line.getThrown() != null && !text.contains(": ")) {
            text += ": " + line.getThrown();
        }
        return text.lines().findFirst().orElse("").strip();
    }

    @Override
    public void flush() {
        CONSOLE.flush();
    }

    @Override
    public void close() {
        flush();
    }
}
