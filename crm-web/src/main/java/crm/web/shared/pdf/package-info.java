/**
 * Papers as PDF: A4, with Chinese text in an embedded font, page numbers, and who printed them when. Start at
 * {@link PdfPaper}; no other package sees the PDF library.
 */
package crm.web.shared.pdf;
