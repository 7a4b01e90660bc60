package crm.system.intake.mapping;

import crm.system.notice.Wording;

/**
 * Why a row is rejected.
 *
 * @param field key of the field; null when it is about the row as a whole
 * @param column name of the column in the file; null when it comes from none
 * @param reason in words
 */
public record RowProblem(String field, String column, Wording reason) {}
