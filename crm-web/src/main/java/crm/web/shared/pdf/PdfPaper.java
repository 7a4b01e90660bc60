package crm.web.shared.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.Closeable;
import java.io.OutputStream;
import java.util.List;

/** A paper that is written from its head to its foot, page by page, so that a long one needs no memory. */
public final class PdfPaper implements Closeable {

    private static final float MARGIN = 36;
    private static final float TEXT = 9;
    private static final float SMALL = 8;
    private static final float TITLE = 14;
    private static final int ROWS_IN_MEMORY = 50;
    private static final Color LINE = new Color(0xd0, 0xd7, 0xe2);
    private static final Color HEAD = new Color(0xee, 0xf1, 0xf6);

    private final Document paper;
    private final Font text = new Font(ChineseFont.get(), TEXT);
    private final Font small = new Font(ChineseFont.get(), SMALL);
    private PdfPTable table;
    private int rows;

    /**
     * Begins a paper.
     *
     * @param landscape for wide tables
     * @param title stands at its head and in its properties
     * @param foot who printed it when; stands on every page
     */
    public PdfPaper(OutputStream out, boolean landscape, String title, String foot) {
        paper = new Document(
                landscape ? PageSize.A4.rotate() : PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + SMALL * 2);
        PdfWriter writer = PdfWriter.getInstance(paper, out);
        writer.setPageEvent(new PageFoot(foot, ChineseFont.get()));
        writer.setCloseStream(false);
        paper.addTitle(title);
        paper.open();
        Paragraph heading = new Paragraph(title, new Font(ChineseFont.get(), TITLE));
        heading.setSpacingAfter(6);
        paper.add(heading);
    }

    /** A line of plain text. */
    public void line(String words) {
        Paragraph line = new Paragraph(words, text);
        line.setSpacingAfter(4);
        paper.add(line);
    }

    /** A group of facts under a heading, each with its label; facts without a value are left out. */
    public void facts(String heading, List<List<String>> labelsAndValues) {
        Paragraph head = new Paragraph(heading, new Font(ChineseFont.get(), TEXT + 2));
        head.setSpacingBefore(8);
        head.setSpacingAfter(4);
        paper.add(head);
        PdfPTable facts = new PdfPTable(new float[] {1, 3});
        facts.setWidthPercentage(100);
        for (List<String> fact : labelsAndValues) {
            if (fact.get(1) != null && !fact.get(1).isEmpty()) {
                facts.addCell(cell(fact.get(0), text, HEAD, false));
                facts.addCell(cell(fact.get(1), text, null, false));
            }
        }
        paper.add(facts);
    }

    /** Begins a table below the one before; its headings stand again on every page. */
    public void table(List<String> headings) {
        finishTable();
        table = new PdfPTable(headings.size());
        table.setWidthPercentage(100);
        table.setSpacingBefore(6);
        table.setHeaderRows(1);
        table.setComplete(false);
        headings.forEach(heading -> table.addCell(cell(heading, small, HEAD, false)));
    }

    /** A row of the table begun; numbers stand at the right. */
    public void row(List<String> values, List<Boolean> numbers) {
        for (int i = 0; i < values.size(); i++) {
            table.addCell(cell(values.get(i), small, null, numbers.get(i)));
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            paper.add(table);
        }
    }

    @Override
    public void close() {
        finishTable();
        paper.close();
    }

    private void finishTable() {
        if (table != null) {
            table.setComplete(true);
            paper.add(table);
            table = null;
        }
    }

    private static PdfPCell cell(String words, Font font, Color back, boolean number) {
        PdfPCell cell = new PdfPCell(new Phrase(words == null ? "" : words, font));
        cell.setBorderColor(LINE);
        cell.setPadding(3);
        cell.setHorizontalAlignment(number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        if (back != null) {
            cell.setBackgroundColor(back);
        }
        return cell;
    }
}
