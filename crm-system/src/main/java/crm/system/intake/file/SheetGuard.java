package crm.system.intake.file;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a part of a workbook as it streams by, before the workbook's reader does: that one makes room for every column
 * up to the one a cell names, and keeps every text whole, so that a few bytes could ask for gigabytes.
 */
final class SheetGuard {

    /** The last column of a workbook is XFD. */
    private static final int MOST_LETTERS = 3;

    /** A cell's text has 32,767 characters at most. */
    private static final long LONGEST_TEXT = 1024 * 1024;

    private static final XMLInputFactory PARSERS = parsers();

    private SheetGuard() {}

    private static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** @throws UnreadableFile when the part is no well-formed XML, or asks for more than a workbook can hold */
    static void check(InputStream part) {
        try {
            XMLStreamReader xml = PARSERS.createXMLStreamReader(part);
            long text = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        checkCell(xml);
                        text = 0;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text += xml.getTextLength();
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

    private static void checkCell(XMLStreamReader xml) {
        if (!xml.getLocalName().equals("c")) {
            return;
        }
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            String value = xml.getAttributeValue(at);
            if (xml.getAttributeLocalName(at).equals("r")
                    && value.chars().filter(Character::isLetter).count() > MOST_LETTERS) {
                throw new UnreadableFile("damagedWorkbook");
            }
        }
    }
}
