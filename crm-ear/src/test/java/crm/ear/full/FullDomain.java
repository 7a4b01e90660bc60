package crm.ear.full;

import crm.ear.launch.FreePorts;
import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The configuration of a fresh domain, which would listen on every address and on ports others may use. */
final class FullDomain {

    private FullDomain() {}

    static void keepToLoopback(Path file) throws IOException {
        try {
            Document domain = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile());
            each(domain, "network-listener", listener -> {
                listener.setAttribute("address", "127.0.0.1");
                if (listener.getAttribute("name").equals("http-listener-2")) {
                    listener.setAttribute("enabled", "false");
                }
            });
            each(domain, "jmx-connector", connector -> connector.setAttribute("enabled", "false"));
            each(domain, "iiop-listener", listener -> {
                listener.setAttribute("address", "127.0.0.1");
                listener.setAttribute("port", Integer.toString(FreePorts.one()));
            });
            each(domain, "jms-service", service -> service.setAttribute("type", "DISABLED"));
            each(domain, "hazelcast-config-specific-configuration", grid -> grid.setAttribute("enabled", "false"));
            each(domain, "java-config", java -> {
                for (String option : new String[] {"-Dcrm.demo=off", "-Dcrm.keys=" + file.resolveSibling("crm.keys")}) {
                    Element element = domain.createElement("jvm-options");
                    element.setTextContent(option);
                    java.appendChild(element);
                }
            });
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(domain), new StreamResult(file.toFile()));
        } catch (ParserConfigurationException | SAXException | TransformerException broken) {
            throw new IOException(broken);
        }
    }

    private interface Change {
        void to(Element element);
    }

    private static void each(Document domain, String tag, Change change) {
        NodeList all = domain.getElementsByTagName(tag);
        for (int i = 0; i < all.getLength(); i++) {
            change.to((Element) all.item(i));
        }
    }
}
