/**
 * Files that people bring: kept encrypted, recognised by their content, read row by row. Start at {@link FileVault},
 * which keeps them, and {@link FileInspector}, which tells what a file is or, in one sentence, why it cannot be read.
 * {@link SpreadsheetText} is for what goes out again: a cell that a spreadsheet would run is made harmless.
 * Nothing here trusts a file: not its name, not its declared sizes, not that its lines ever end; and nothing keeps more
 * of it in memory than one row.
 */
package crm.system.intake.file;
