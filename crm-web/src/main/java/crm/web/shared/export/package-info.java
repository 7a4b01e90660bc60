/**
 * What a list shows, as a file. Start at {@link ListExport}: it streams slice by slice, so that a million rows need no
 * more memory than a page; text that a spreadsheet would run as a formula is made harmless.
 */
package crm.web.shared.export;
