package crm.system.intake.file;

/**
 * How much of anything a file may have.
 *
 * @param bytes size of the file
 * @param columns columns of a row
 * @param rowCharacters characters of a row, line breaks within quotes included
 * @param inflatedBytes what all parts of a workbook together may become when unpacked
 */
public record FileLimits(long bytes, int columns, int rowCharacters, long inflatedBytes) {}
