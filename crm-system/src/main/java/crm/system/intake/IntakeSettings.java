package crm.system.intake;

import crm.system.intake.file.FileLimits;
import crm.system.settings.Setting;
import crm.system.settings.SettingGroup;
import crm.system.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How large imported files may be, and how long they are kept. */
@ApplicationScoped
public class IntakeSettings implements SettingGroup {

    static final Setting MOST_MEGABYTES = Setting.number("system.intake.mostMegabytes", 1024, 1, 4096);
    static final Setting MOST_COLUMNS = Setting.number("system.intake.mostColumns", 500, 1, 16_384);
    static final Setting MOST_INFLATED_MEGABYTES =
            Setting.number("system.intake.mostInflatedMegabytes", 2048, 16, 16_384);
    static final Setting CHUNK_ROWS = Setting.number("system.intake.chunkRows", 1000, 10, 10_000);
    static final Setting KEEP_DAYS = Setting.number("system.intake.keepDays", 30, 1, 3650);

    static final Setting UNDO_DAYS = Setting.number("system.intake.undoDays", 30, 1, 3650);

    private static final long MEGABYTE = 1024L * 1024;

    /** A value of 64 Ki characters is no value any more but a quote that was never closed. */
    private static final int MOST_VALUE_CHARACTERS = 64 * 1024;

    @Inject
    private Settings settings;

    @Override
    public String name() {
        return "system.intake";
    }

    @Override
    public List<Setting> settings() {
        return List.of(MOST_MEGABYTES, MOST_COLUMNS, MOST_INFLATED_MEGABYTES, CHUNK_ROWS, KEEP_DAYS, UNDO_DAYS);
    }

    FileLimits limits() {
        return new FileLimits(
                settings.number(MOST_MEGABYTES) * MEGABYTE,
                (int) settings.number(MOST_COLUMNS),
                MOST_VALUE_CHARACTERS,
                settings.number(MOST_INFLATED_MEGABYTES) * MEGABYTE);
    }

    public int chunkRows() {
        return (int) settings.number(CHUNK_ROWS);
    }

    /** For how long imports can be undone. */
    public long undoDays() {
        return settings.number(UNDO_DAYS);
    }

    long keepDays() {
        return settings.number(KEEP_DAYS);
    }
}
