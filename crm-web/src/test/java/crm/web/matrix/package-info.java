/**
 * Who may do what, tried out for everything there is: every public service method and every page, for every role, on
 * records of one's own branch, of another branch and of a higher level. Methods, pages and rights are found, not listed,
 * so that none can be forgotten; what a new kind of record is must be told to {@link crm.web.matrix.Nouns} and
 * {@link crm.web.matrix.Things}.
 */
package crm.web.matrix;
