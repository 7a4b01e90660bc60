/**
 * From a file's columns to the fields of a kind of record. Start at {@link ImportField}, by which an importer says what
 * it takes; {@link MappingSuggestion} guesses from the header, {@link ColumnMapping} holds what the person decided, and
 * {@link ValueReader} turns a row of texts into values, or into the reasons why it cannot.
 */
package crm.system.intake.mapping;
