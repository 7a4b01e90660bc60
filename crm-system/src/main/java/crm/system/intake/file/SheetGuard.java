package crm.system.intake.file;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a part of a workbook as it streams by, before the workbook's reader does: that one makes room for every column
 * up to the one a cell names, and keeps every text and every row whole, so that a few bytes could ask for gigabytes.
 */
final class SheetGuard {

    /** The last column of a workbook is XFD. */
    private static final int MOST_LETTERS = 3;

    private static final int LETTERS = 26;

    /** A cell's text has 32,767 characters at most. */
    private static final long LONGEST_TEXT = 1024 * 1024;

    private static final XMLInputFactory PARSERS = parsers();

    private final int mostColumns;
    private long row;
    private boolean inRow;
    private int cells;

    SheetGuard(int mostColumns) {
        this.mostColumns = mostColumns;
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** @throws UnreadableFile when the part is no well-formed XML, or asks for more than a workbook can hold */
    void check(InputStream part) {
        try {
            XMLStreamReader xml = PARSERS.createXMLStreamReader(part);
            long text = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        begin(xml);
                        text = 0;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text += xml.getTextLength();
                    case XMLStreamConstants.END_ELEMENT -> {
                        inRow &= !xml.getLocalName().equals("row");
                        text = 0;
                    }
                    default -> text = 0;
                }
                if (text > LONGEST_TEXT) {
                    throw new UnreadableFile("tooManyTexts");
                }
            }
        } catch (XMLStreamException malformed) {
            throw new UnreadableFile("damagedWorkbook");
        }
    }

    private void begin(XMLStreamReader xml) {
        if (xml.getLocalName().equals("row")) {
            inRow = true;
            cells = 0;
            String number = xml.getAttributeValue(null, "r");
            row = number != null && number.matches("\\d{1,9}") ? Long.parseLong(number) : row + 1;
        } else if (xml.getLocalName().equals("c")) {
            cells++;
            int column = Math.max(cells, column(xml.getAttributeValue(null, "r")));
            if (inRow && column > mostColumns) {
                throw new UnreadableFile("tooWide", row, mostColumns);
            }
        }
    }

    /** The column that a cell's address names, from 1; 0 when it names none. */
    private static int column(String address) {
        if (address == null) {
            return 0;
        }
        int column = 0;
        int letters = 0;
        for (int at = 0; at < address.length() && Character.isLetter(address.charAt(at)); at++) {
            letters++;
            if (letters > MOST_LETTERS) {
                throw new UnreadableFile("damagedWorkbook");
            }
            column = column * LETTERS + Character.toUpperCase(address.charAt(at)) - 'A' + 1;
        }
        return column;
    }
}
