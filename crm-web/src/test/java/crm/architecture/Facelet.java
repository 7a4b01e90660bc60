package crm.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A page, dialog, template or tag, read as the XML it is. */
record Facelet(Path file, Element root) {

    static Facelet read(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Facelet(file, builder.parse(file.toFile()).getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException unreadable) {
            throw new IllegalStateException(House.name(file) + ": " + unreadable.getMessage(), unreadable);
        }
    }

    List<Element> elements() {
        List<Element> all = new ArrayList<>();
        all.add(root);
        NodeList below = root.getElementsByTagName("*");
        for (int i = 0; i < below.getLength(); i++) {
            all.add((Element) below.item(i));
        }
        return all;
    }

    /** The element's own text, without that of the elements inside it. */
    static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString();
    }

    /** What stays of a text when expressions and key names are taken out, if it holds letters; else nothing. */
    static String words(String text) {
        String rest = text.replaceAll("[#$]\\{[^}]*}|\\bF\\d+\\b", " ").strip();
        return rest.codePoints().anyMatch(Character::isLetter) ? rest : "";
    }
}
