package crm.system.intake.file;

/** The kinds of file that can be read. */
public enum FileFormat {
    CSV,
    XLSX
}
