package crm.web.shared.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;

/** At the foot of every page: who printed it when, and page 3 / 12. How many there are is filled in at the end. */
class PageFoot extends PdfPageEventHelper {

    private static final float SIZE = 8;
    private static final float TOTAL_WIDTH = 30;

    private final String left;
    private final BaseFont font;
    private PdfTemplate total;

    PageFoot(String left, BaseFont font) {
        this.left = left;
        this.font = font;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(TOTAL_WIDTH, SIZE * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        Rectangle page = document.getPageSize();
        float right = page.getRight() - document.rightMargin() - TOTAL_WIDTH;
        float y = document.bottomMargin() - SIZE * 2;
        PdfContentByte ink = writer.getDirectContent();
        ink.beginText();
        ink.setFontAndSize(font, SIZE);
        ink.showTextAligned(Element.ALIGN_LEFT, left, document.leftMargin(), y, 0);
        ink.showTextAligned(Element.ALIGN_RIGHT, writer.getPageNumber() + " /", right, y, 0);
        ink.endText();
        ink.addTemplate(total, right + 3, y);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        total.beginText();
        total.setFontAndSize(font, SIZE);
        total.showText(String.valueOf(writer.getPageNumber() - 1));
        total.endText();
    }
}
