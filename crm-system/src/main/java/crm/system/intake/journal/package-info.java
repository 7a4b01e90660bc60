/**
 * What the rows of an import made or changed, kept with each chunk so that the import can be undone as a whole. An
 * importer tells {@link crm.system.intake.journal.ImportJournal} while it writes, and takes back by
 * {@link crm.system.intake.journal.TakeBack}, mostly by {@code VersionedTakeBack}. Records that were made are kept as ranges of ids: a million of them are
 * some thousand lines.
 */
package crm.system.intake.journal;
