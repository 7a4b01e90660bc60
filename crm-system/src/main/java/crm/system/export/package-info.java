/**
 * Lists that are taken out as files in the background. Start at {@link ExportService}. The file lies encrypted in the
 * vault, only the person who ordered it gets it, and the night removes it when its time is over. What is in a list is
 * the business of whoever carries the order out.
 */
package crm.system.export;
